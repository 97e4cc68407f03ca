import { describe, expect, test } from 'vitest';
import { matchOfSelection } from '@/lib/page/visit/match-of-selection';
import { scrollBy } from '@/lib/page/visit/scroll-to-range';
import { stepTo } from '@/lib/page/visit/step-to';
import { readVisitRequest } from '@/lib/visit/visit-messages';

const mentions = [{ code: 200 }, { code: 486 }, { code: 200 }, { code: 486 }];

describe('A step', () => {
  test.each([
    [{ from: undefined, by: 1 }, 0],
    [{ from: undefined, by: -1 }, 3],
    [{ from: 0, by: 1 }, 1],
    [{ from: 1, by: 1, code: 486 }, 3],
    [{ from: 3, by: 1 }, undefined],
    [{ from: 0, by: -1 }, undefined],
    [{ from: undefined, by: 1, code: 503 }, undefined],
  ] as const)('%j leads to %s', (options, at) => {
    expect(stepTo(mentions, options)).toBe(at);
  });
});

const match = (start: number) =>
  ({ code: 486, start, end: start + 3, kind: 'explicit', evidence: [] }) as const;

describe('A selection means', () => {
  const text = 'first line\nSIP/2.0 486 and 486\nlast';
  const matches = [match(19), match(27)];

  test('the first code that it touches', () => {
    expect(matchOfSelection(text, matches, 0, 34)).toBe(matches[0]);
    expect(matchOfSelection(text, matches, 24, 34)).toBe(matches[1]);
    expect(matchOfSelection(text, matches, 0, 4)).toBeUndefined();
  });

  test('of a caret, the nearest code of its line', () => {
    expect(matchOfSelection(text, matches, 12, 12)).toBe(matches[0]);
    expect(matchOfSelection(text, matches, 26, 26)).toBe(matches[1]);
    expect(matchOfSelection(text, matches, 3, 3)).toBeUndefined();
  });
});

test.each([
  [100, 120, 0],
  [-500, -480, -890],
  [900, 920, 510],
])('a code at %i to %i of a window of 800 px is scrolled by %i', (start, end, by) => {
  expect(scrollBy(start, end, 0, 800)).toBe(by);
});

describe('A request is read', () => {
  test.each([
    { type: 'pin' },
    { type: 'list', frame: 'a', mayBeKept: true },
    { type: 'explain', frame: 'a' },
    { type: 'go', frame: 'a', by: -1, code: 486, restart: false, before: 0, total: 3 },
  ])('%j', (request) => {
    expect(readVisitRequest(request)).toEqual(request);
  });

  test.each([
    null,
    'list',
    {},
    { type: 'list' },
    { type: 'go', frame: 'a', by: 2 },
    { type: 'run', frame: 'a' },
  ])('and nothing else: %j', (request) => {
    expect(readVisitRequest(request)).toBeUndefined();
  });
});
