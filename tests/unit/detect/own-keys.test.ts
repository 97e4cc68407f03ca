import { describe, expect, test } from 'vitest';
import { findMatches } from '@/lib/detect/find-matches';
import { mayHoldSip, sipSigns } from '@/lib/detect/may-hold-sip';
import { markMatches } from './mark-matches';

const keys = ['acmeResult', 'edge.final-code', 'acme'];

describe("A house's own keys", () => {
  test.each([
    'leg 7 acmeResult=«486» ms=404',
    '{"acmeResult": "«680»", "port": 480}',
    'edge.final-code: «503»',
    'log.edge.final-code      «503»',
    'acme = «299»',
  ])('lead to codes without any word of SIP: %s', (text) => {
    const plain = text.replaceAll(/[«»]/g, '');
    expect(markMatches(plain, findMatches(plain, { keys }))).toBe(text);
    expect(findMatches(plain)).toEqual([]);
    expect(mayHoldSip(plain, sipSigns(keys))).toBe(true);
    expect(mayHoldSip(plain)).toBe(false);
  });

  test.each(['myacmeResult=486', 'acmeResults=486', 'edgeXfinal-code: 503', 'acme is 404'])(
    'lead nowhere else: %s',
    (text) => expect(findMatches(text, { keys })).toEqual([]),
  );

  test('give their name as the reason', () => {
    const [match] = findMatches('acmeResult=486', { keys });
    expect(match?.kind).toBe('explicit');
    expect(match?.evidence.map(({ rule }) => rule)).toContain('own-key');
  });
});
