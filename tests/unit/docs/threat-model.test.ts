import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTable } from './read-table';

const rows = readTable('docs/threat-model.md').map(([attempt = '', holds = '', file = '', title = '']) => ({
  attempt,
  holds,
  file,
  title,
}));

describe('docs/threat-model.md', () => {
  test('has a test in each row', () => {
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ holds, file, title }) => holds === '' || file === '' || title === '')).toEqual([]);
  });

  test.each(rows)('$attempt: its test is there', ({ file, title }) => {
    expect(existsSync(file), file).toBe(true);
    const titles = [
      ...readFileSync(file, 'utf8').matchAll(/\b(?:test|describe)\b[^\n]*\(\s*(['"`])(.+?)\1\s*,/g),
    ];
    expect(titles.filter(([, , named = '']) => named.endsWith(title))).toHaveLength(1);
  });
});
