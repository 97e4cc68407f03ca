import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkChangelog } from '@/scripts/release/check-changelog';

const changelog = '# Changelog\n\n## [Unreleased]\n\n## [1.2.0]\n\n- A card\n\n## [1.1.0]\n';

test('CHANGELOG.md says what the version of package.json brings', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(() => checkChangelog(readFileSync('CHANGELOG.md', 'utf8'), version)).not.toThrow();
});

test('a version that the changelog names, and says something of, may be released', () => {
  expect(() => checkChangelog(changelog, '1.2.0')).not.toThrow();
});

test.each([
  ['1.3.0', 'no section'],
  ['1.1.0', 'says nothing'],
  ['1.2', 'no version'],
  ['1.2.0-beta', 'no version'],
])('%s may not', (version, reason) => {
  expect(() => checkChangelog(changelog, version)).toThrow(reason);
});
