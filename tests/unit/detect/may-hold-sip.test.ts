import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findMatches } from '@/lib/detect/find-matches';
import { mayHoldSip } from '@/lib/detect/may-hold-sip';
import type { RuleExamples } from '@/lib/detect/rules/rule';

const files = import.meta.glob<Record<string, RuleExamples> | undefined>('@/lib/detect/rules/*.ts', {
  eager: true,
  import: 'examples',
});
const examples = Object.values(files).flatMap((ofFile) =>
  Object.values(ofFile ?? {}).flatMap(({ accepted }) => accepted.map((text) => text.replaceAll(/[«»]/g, ''))),
);
const lines = readFileSync(new URL('accept.txt', import.meta.url), 'utf8')
  .split('\n')
  .map((line) => line.replaceAll(/[«»]/g, ''));

describe('mayHoldSip', () => {
  test('is true wherever the detector alone finds something', () => {
    const found = [...examples, ...lines].filter((text) => findMatches(text).length > 0);
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter((text) => !mayHoldSip(text))).toEqual([]);
  });

  test.each([
    'Error 404. The page was not found. Sip your coffee. Room 486.',
    'A gossip column about the Mississippi, with sips of tea.',
    '192.0.2.7 - - [21/Nov/2026:10:00:00 +0000] "GET /health HTTP/1.1" 404 153 "-" "Mozilla/5.0"',
    'Register now, refer a friend, and invite your team.',
    'Call the office on 202-555-0142 between 180 and 200 times a day.',
  ])('is false for an ordinary page: %s', (text) => {
    expect(mayHoldSip(text)).toBe(false);
  });
});
