import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allRules } from '@/lib/detect/rules/all-rules';
import { formatsPage } from '@/scripts/docs/formats-page';
import { ruleFamilies } from '@/scripts/docs/rule-families';

test('docs/formats.md is what the rules say (npm run docs writes it)', () => {
  expect(readFileSync('docs/formats.md', 'utf8')).toBe(formatsPage());
});

test('the page has every rule', () => {
  const shown = ruleFamilies.flatMap(({ examples }) => Object.keys(examples));
  expect(shown.sort()).toEqual([...new Set(allRules.map(({ name }) => name))].sort());
});
