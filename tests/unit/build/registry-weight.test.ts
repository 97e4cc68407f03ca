import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const folder = '.output/chrome-mv3';
const locales = readdirSync('data/text');
/** Bytes, gzipped, that one locale may weigh. */
const most = 120_000;

describe.each(locales)('The registry in %s (needs npm run build)', (locale) => {
  test(`weighs no more than ${most} bytes gzipped`, () => {
    const weight = gzipSync(readFileSync(`${folder}/registry/${locale}.js`), { level: 9 }).length;
    expect(weight).toBeLessThanOrEqual(most);
  });

  test('is in no script that runs without being asked for', () => {
    const scanner = readFileSync(`${folder}/content-scripts/scan.js`, 'utf8');
    const detector = readFileSync(`${folder}/detector.js`, 'utf8');
    const { summary } = JSON.parse(readFileSync(`data/text/${locale}/486.json`, 'utf8'));
    expect(readFileSync(`${folder}/registry/${locale}.js`, 'utf8')).toContain(summary);
    expect(scanner).not.toContain(summary);
    expect(detector).not.toContain(summary);
  });
});
