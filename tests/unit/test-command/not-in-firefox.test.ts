import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { notInFirefox } from '@/scripts/test/not-in-firefox';

test('what Firefox is not asked to do is listed, file by file, and nothing else is', () => {
  const files = globSync('**/*.chromium.spec.ts', { cwd: 'tests/browser' });
  expect(Object.keys(notInFirefox).sort()).toEqual(files.map((file) => file.replaceAll('\\', '/')).sort());
});
