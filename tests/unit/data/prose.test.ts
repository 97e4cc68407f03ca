import { describe, expect, test } from 'vitest';
import { walkStrings } from '@/data/walk-strings';
import { findBareCodes } from './bare-codes';
import { loadRegistryFiles } from './load-registry';
import { registeredCodes } from './registered-codes';

const registered = new Set(registeredCodes.map(([code]) => code));

function isProse(path: string): boolean {
  return !/(^|\.)(sources\[\d+\]|stack|phraseMeaning)$/.test(path);
}

describe('prose', () => {
  test('puts every other SIP code in square brackets', () => {
    const { texts } = loadRegistryFiles();
    const bare = texts.flatMap(({ locale, codes, pairs }) => [
      ...codes.flatMap((text) => report(`${locale}/${text.code}`, text, text.code)),
      ...pairs.flatMap((pair) => report(`${locale}/pairs/${pair.codes.join('-')}`, pair)),
    ]);
    expect(bare).toEqual([]);
  });

  test.each([
    ['Answer with 486 instead', [486]],
    ['486, then 600', [486, 600]],
    ['Answer with [486] or `486`', []],
    ['after 180 seconds or 200 ms', []],
    ['Q.850 cause 102 and warning 305', []],
    ['`Warning` says so (305 format)', []],
    ['RFC 404 says so, HTTP 404 too', []],
    ['1300 bytes, port 5060, 4.1, 100rel', []],
  ])('knows a bare code: %s', (text, expected) => {
    expect(findBareCodes(text, registered)).toEqual(expected);
  });
});

/** The entry's own number needs no brackets: there is nothing to open. */
function report(file: string, value: unknown, own?: number): string[] {
  return walkStrings(value)
    .filter(({ path }) => isProse(path))
    .flatMap(({ path, text }) =>
      findBareCodes(text, registered)
        .filter((code) => code !== own)
        .map((code) => `text/${file}.json at ${path}: ${code} in "${text}"`),
    );
}
