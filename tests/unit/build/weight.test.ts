import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';

const Weights = z.array(z.object({ name: z.string(), passed: z.boolean(), size: z.int() }));

test('what every page loads keeps within its limits (.size-limit.json; needs npm run build)', () => {
  const { stdout } = spawnSync(process.execPath, ['node_modules/size-limit/bin.js', '--json'], {
    encoding: 'utf8',
  });
  const weights = Weights.parse(JSON.parse(stdout));
  // A file that is not there weighs 0, which would pass.
  expect(weights.filter(({ passed, size }) => !passed || size === 0)).toEqual([]);
});

test('the scanner carries neither React nor zod', () => {
  const scanner = readFileSync('.output/chrome-mv3/content-scripts/scan.js', 'utf8');
  // Words that the libraries bring along and that no minifier takes out.
  expect(scanner).not.toMatch(/react\.(element|transitional|dev)|ZodError|invalid_type/);
});
