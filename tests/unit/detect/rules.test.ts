import { describe, expect, test } from 'vitest';
import { findMatches } from '@/lib/detect/find-matches';
import { allRules } from '@/lib/detect/rules/all-rules';
import type { RuleExamples } from '@/lib/detect/rules/rule';
import { markMatches } from './mark-matches';

const files = import.meta.glob<Record<string, RuleExamples> | undefined>('@/lib/detect/rules/*.ts', {
  eager: true,
  import: 'examples',
});
const examples = new Map(Object.values(files).flatMap((ofFile) => Object.entries(ofFile ?? {})));
const plain = (text: string) => text.replaceAll(/[«»]/g, '');

test('every rule has examples, and every example a rule', () => {
  expect([...examples.keys()].sort()).toEqual([...new Set(allRules.map((rule) => rule.name))].sort());
});

describe.each([...examples])('%s', (name, { accepted, rejected }) => {
  test.each([...accepted, ...rejected])('%s', (example) => {
    expect(markMatches(plain(example), findMatches(plain(example)))).toBe(example);
  });

  test('is the reason', () => {
    for (const example of accepted) {
      const named = findMatches(plain(example)).flatMap((match) => match.evidence.map(({ rule }) => rule));
      expect(named, example).toContain(name);
    }
  });
});
