import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const picture = /docs\/screenshots\/[\w/.-]+\.(?:png|webp)/g;
const named = ['README.md', ...globSync('docs/**/*.md')].flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(picture)].map(([path]) => ({ file, path })),
);

describe('Pictures', () => {
  test('the README shows some', () => {
    expect(named.map(({ file }) => file)).toContain('README.md');
  });

  test.each(named)('$path, named in $file, is there', ({ path }) => {
    expect(existsSync(path)).toBe(true);
  });
});
