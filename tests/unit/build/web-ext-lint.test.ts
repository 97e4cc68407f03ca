import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { buildFolder } from '@/scripts/build/wxt';
import { readTable } from '@/tests/unit/docs/read-table';

const Report = z.object({
  errors: z.array(z.object({ code: z.string(), file: z.string().optional() })),
  warnings: z.array(
    z.object({
      code: z.string(),
      message: z.string(),
      file: z.string().optional(),
      line: z.int().optional(),
      column: z.int().optional(),
    }),
  ),
});

/** UTF-16 units of code to show around the place of a warning. */
const AROUND = 90;

const allowed = readTable('docs/web-ext-lint.md').map(([code = '', fragment = '', reason = '']) => ({
  code,
  fragment,
  reason,
}));

test('web-ext lint finds no error in the Firefox build, and no warning but those of docs/web-ext-lint.md', {
  timeout: 120_000,
}, () => {
  const folder = buildFolder('firefox');
  const { stdout } = spawnSync(
    process.execPath,
    ['node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', folder, '--output', 'json'],
    { encoding: 'utf8', maxBuffer: 64_000_000 },
  );
  const { errors, warnings } = Report.parse(JSON.parse(stdout));
  expect(errors).toEqual([]);
  const found = warnings.map(({ code, message, file, line = 1, column = 1 }) => {
    const text = file ? readFileSync(`${folder}/${file}`, 'utf8').split('\n')[line - 1] : undefined;
    return { code, message, file, text: text?.slice(Math.max(0, column - AROUND), column + AROUND) ?? '' };
  });
  const isAllowed = ({ code, text }: (typeof found)[number], row: (typeof allowed)[number]) =>
    code === row.code && text.includes(row.fragment);
  expect(found.filter((warning) => !allowed.some((row) => isAllowed(warning, row)))).toEqual([]);
  expect(allowed.filter((row) => !found.some((warning) => isAllowed(warning, row)))).toEqual([]);
  expect(allowed.filter(({ fragment, reason }) => fragment === '' || reason === '')).toEqual([]);
});
