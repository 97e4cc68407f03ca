import { describe, expect, test } from 'vitest';
import { CodeTally } from '@/lib/page/collect/code-tally';

describe('A tally of codes', () => {
  test('counts each code and keeps where it stands first and last', () => {
    const tally = new CodeTally<string>();
    tally.add(486, 'a');
    tally.add(200, 'b');
    tally.add(486, 'c');
    tally.add(486, 'd');
    expect(tally.codes()).toEqual([
      { code: 486, count: 3, first: 'a', last: 'd' },
      { code: 200, count: 1, first: 'b', last: 'b' },
    ]);
    expect(tally.mentions.map(({ place }) => place)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('keeps no more mentions than it may, and counts on', () => {
    const tally = new CodeTally<number>(3);
    for (let at = 0; at < 10; at++) tally.add(486, at);
    expect(tally.mentions).toHaveLength(3);
    expect(tally.total).toBe(10);
    expect(tally.codes()).toEqual([{ code: 486, count: 10, first: 0, last: 9 }]);
  });
});
