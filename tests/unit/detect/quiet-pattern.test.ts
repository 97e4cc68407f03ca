import { describe, expect, test } from 'vitest';
import { findMatches } from '@/lib/detect/find-matches';
import { quietPatternOf } from '@/lib/detect/quiet-pattern';

const page = { onlySip: 40, oftenSip: 40, other: 0 };
const first = (text: string) => {
  const [match] = findMatches(text, { page });
  if (!match) throw new Error(`no match in ${text.slice(0, 80)}`);
  return match;
};
const patternOf = (text: string) => quietPatternOf(text, first(text));

describe('What the user silences', () => {
  test.each([
    ['INVITE done, "orderStatus": "486", "id": 7', 'status-label orderStatus": "###'],
    ['12:01:03 SIP/2.0 486 Busy Here', 'status-line SIP/#.# ### Busy'],
    ['INVITE seat 12 rc=486 user=bob', 'status-label rc=###'],
    ['the INVITE call was rejected with 486 today', 'verb-before with ### today'],
  ])('of %j is %j', (text, pattern) => {
    expect(patternOf(text)).toBe(pattern);
  });

  test('is the same for another number, another time and another width of space', () => {
    const one = patternOf('09:10:11 INVITE row 5 status =  503');
    expect(patternOf('23:59:59 INVITE row 612 status = 486')).toBe(one);
  });

  test('does not reach beyond its line or its table cell', () => {
    expect(patternOf('INVITE status:\n486 Busy Here')).not.toContain('status');
    expect(patternOf('Method\tStatus\nINVITE\t486\nBYE\t481')).not.toContain('INVITE');
  });

  test('is all that looks like it, and nothing else', () => {
    const text =
      'INVITE orderStatus: 486\nINVITE orderStatus: 503\nSIP/2.0 486 Busy Here\nINVITE status: 404';
    const patterns = findMatches(text, { page }).map((match) => quietPatternOf(text, match));
    expect(patterns).toHaveLength(4);
    expect(patterns.map((pattern) => pattern === patterns[0])).toEqual([true, true, false, false]);
  });

  test('fits what the storage takes, also on a line without an end', () => {
    const long = `INVITE ${'x'.repeat(3_000)} ${'status/'.repeat(40)}status: 486 ${'y'.repeat(3_000)}`;
    expect(patternOf(long).length).toBeLessThanOrEqual(200);
  });
});
