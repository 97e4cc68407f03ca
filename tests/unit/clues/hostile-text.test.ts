import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readClues } from '@/lib/detect/clues/read-clues';
import { checkProperty, FUZZ_TIMEOUT_MS } from '@/tests/unit/check-property';
import { growth, NOT_QUADRATIC } from '@/tests/unit/growth';
import { knowledge } from './knowledge';

/** Pieces that steer the reader into its branches, good and broken. */
const pieces = fc.constantFrom(
  'SIP/2.0 486 Busy Here',
  'SIP/2.0 401 ',
  'INVITE sip:a@b SIP/2.0',
  '\r\n',
  '\n',
  '\\r\\n',
  '\\\\r\\\\n',
  '#015#012',
  '%0D%0A',
  'Via: SIP/2.0/UDP a;received=',
  'CSeq: 1 INVITE',
  'Call-ID: abcdef',
  'Reason: Q.850;cause=17;text="',
  'Warning: 399 x "',
  'Contact: <sip:a',
  '>',
  'WWW-Authenticate: Digest realm="',
  'Retry-After: 9 (',
  'Unsupported: ,,;',
  '"',
  "'",
  '\\"',
  '\\',
  '{',
  '}',
  '[',
  ']',
  '{"code":486,',
  '"raw":"',
  'cause=',
  'key: ',
  '│',
  '> ',
  ' ',
  '\t',
  '\u00a0',
  '\0',
  '\u202e',
  '\ud800',
  '\udc00',
  '486',
  'USER_BUSY',
  '560486',
);
const hostile = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('any text', { timeout: FUZZ_TIMEOUT_MS }, () => {
  test('gives clues inside the text, in finite numbers, without a throw', () => {
    checkProperty(
      fc.property(hostile, fc.nat(), fc.integer({ min: 100, max: 999 }), (text, seed, code) => {
        const start = seed % (text.length + 1);
        const { clues } = readClues(text, { code, start, end: Math.min(start + 3, text.length) }, knowledge);
        for (const clue of clues) {
          expect(clue.start).toBeGreaterThanOrEqual(0);
          expect(clue.end).toBeGreaterThan(clue.start);
          expect(clue.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  test.each([
    [-1, 2],
    [Number.NaN, Number.NaN],
    [1e9, 1e9 + 3],
  ])('a match outside the text (%d) gives none', (start, end) => {
    expect(readClues('SIP/2.0 486 Busy Here', { code: 486, start, end }, knowledge).clues).toEqual([]);
  });

  test('text two blank lines away changes nothing', () => {
    const message = 'SIP/2.0 486 Busy Here\nCSeq: 1 INVITE\nRetry-After: 5';
    const alone = readClues(message, { code: 486, start: 8, end: 11 }, knowledge);
    checkProperty(
      fc.property(hostile, (other) => {
        const read = readClues(`${message}\n\n\n${other}`, { code: 486, start: 8, end: 11 }, knowledge);
        expect(read).toEqual(alone);
      }),
    );
  });
});

describe('time grows no faster than the text around a match, of', () => {
  const readAmid = (filler: string) => (length: number) => {
    const half = filler.repeat(Math.ceil(length / 2 / filler.length));
    const start = half.length;
    readClues(`${half}486${half}`, { code: 486, start, end: start + 3 }, knowledge);
  };
  test.each([
    'a',
    'A',
    ' ',
    '\\',
    '"',
    "'",
    '{',
    '}',
    '{"a":',
    '[{',
    '(',
    ';',
    ',',
    '=',
    ':',
    'a=',
    'a:',
    'a="',
    'AB ',
    '\r',
    '\n',
    '\\r\\n',
    '\r\n ',
    'SIP/2.0 486 ',
    'INVITE ',
    'SIP;cause=1;',
    'Q.850;',
    'USER_',
    'A_B',
    '5',
    '560486 ',
    '> ',
    '│',
    '\ud800',
    'SIP/2.0 486 OK\n',
    'SIP/2.0 486 OK\na: b\n',
    'INVITE sip:a SIP/2.0\nCall-ID: abcdef\nCSeq: 1 INVITE\n\n',
    'a: "\\',
    '<',
    'X: <sip:a>, ',
    'sent ',
    'request ',
  ])('%j', (filler) => {
    expect(growth(readAmid(filler), 125_000, 1_000_000)).toBeLessThan(NOT_QUADRATIC);
  });

  test('one message that mentions its Call-ID over and over', () => {
    const head = 'SIP/2.0 486 Busy Here\nCall-ID: abcdef\nCSeq: 1 INVITE\n\n';
    const read = (times: number) =>
      readClues(head + 'abcdef '.repeat(times), { code: 486, start: 8, end: 11 }, knowledge);
    expect(growth(read, 18_750, 150_000)).toBeLessThan(NOT_QUADRATIC);
  });

  test('10 MB without a line break', () => {
    const read = (length: number) => {
      const start = length + 'SIP/2.0 '.length;
      readClues(
        `${'x'.repeat(length)}SIP/2.0 486 Busy Here`,
        { code: 486, start, end: start + 3 },
        knowledge,
      );
    };
    expect(growth(read, 1_250_000, 10_000_000)).toBeLessThan(NOT_QUADRATIC);
  });
});
