import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMatches } from '@/lib/detect/find-matches';
import { mayHoldSip } from '@/lib/detect/may-hold-sip';
import { surveyText } from '@/lib/detect/survey-text';
import { checkProperty, FUZZ_TIMEOUT_MS } from '@/tests/unit/check-property';
import { growth, NOT_QUADRATIC } from '@/tests/unit/growth';

/** Pieces that together make anything from a clean log to rubbish. */
const piece = fc.oneof(
  fc.constantFrom(
    'SIP/2.0 486 Busy Here',
    'SIP/2.0 ',
    'INVITE sip:486@example.com',
    'status: ',
    'code=',
    '404',
    '486',
  ),
  fc.constantFrom(
    '200 OK',
    '\n',
    '\r\n',
    '\t',
    ' | ',
    ', ',
    '/',
    '"',
    '(',
    ')',
    '-->',
    'HTTP/1.1 ',
    'CSeq: ',
    ' ms',
  ),
  fc.constantFrom(
    '\u200b',
    '\u00ad',
    '\ufeff',
    '\u00a0',
    '\x1b[31m',
    '[0m',
    '\\r\\n',
    '\\"',
    '\u200f',
    '\0',
    '\ud83d',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.integer({ min: 0, max: 9999 }).map(String),
);
const page = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('any text', { timeout: FUZZ_TIMEOUT_MS }, () => {
  test('gives matches in order, disjoint, inside the text and on the digits of their code', () => {
    checkProperty(
      fc.property(page, (text) => {
        let from = 0;
        for (const { code, start, end } of findMatches(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end).replaceAll(/[^\d]|\[\d*m/g, '')).toContain(String(code));
          from = end;
        }
      }),
    );
  });

  test('never gets an explicit match from a line two blank lines away', () => {
    checkProperty(
      fc.property(page, page, (text, other) => {
        const line = other.replaceAll(/[\r\n\0]|\\[nr]/g, ' ');
        const alone = explicitStarts(text);
        const below = explicitStarts(`${text}\n\n\n${line}`).filter((start) => start < text.length);
        expect(below).toEqual(alone);
      }),
    );
  });

  test('may hold SIP wherever something is found', () => {
    checkProperty(
      fc.property(page, (text) => {
        if (findMatches(text).length > 0) expect(mayHoldSip(text)).toBe(true);
      }),
    );
  });
});

function explicitStarts(text: string): number[] {
  return findMatches(text).flatMap(({ kind, start }) => (kind === 'explicit' ? [start] : []));
}

describe('the span of a match', () => {
  test.each([
    ['SIP/2.0 486 Busy Here', '486 Busy Here'],
    ['SIP/2.0 486 Ocupado', '486'],
    ['SIP/2.0 480 Temp Unavailable', '480 Temp Unavailable'],
    ['486 (Busy Here)', '486'],
    ['SIP 486: Busy Here', '486'],
    ['SIP/2.0 48\u200b6 Busy\u00a0Here', '48\u200b6 Busy\u00a0Here'],
    ['SIP/2.0 486\tBusy Here', '486'],
  ])('%j covers %j', (text, span) => {
    expect(findMatches(text).map(({ start, end }) => text.slice(start, end))).toEqual([span]);
  });
});

describe('strictness', () => {
  const text = 'INVITE sip:bob@example.com SIP/2.0\n\nbefore the 486';

  test('strict asks for more than normal, eager for less', () => {
    expect(findMatches(text, { strictness: 'normal' })).toHaveLength(1);
    expect(findMatches(text, { strictness: 'strict' })).toHaveLength(0);
    expect(findMatches('INVITE\n\n486', { strictness: 'eager' })).toHaveLength(0);
  });

  test('a status line is marked always', () => {
    expect(findMatches('SIP/2.0 486 Busy Here', { strictness: 'strict' })).toHaveLength(1);
  });
});

describe('the page', () => {
  const part = 'status: 486 Busy';

  test('what the rest of the page says counts', () => {
    const about = surveyText('INVITE sip:bob@example.com SIP/2.0\nCSeq: 1 INVITE');
    expect(about.onlySip).toBeGreaterThan(2);
    expect(surveyText('GET / HTTP/1.1', about).other).toBeGreaterThan(0);
    expect(findMatches(part, { page: about }).map(({ code }) => code)).toEqual([486]);
  });
});

describe('1 MB of trouble', () => {
  const adversaries = {
    numbers: '486 ',
    digits: '4',
    'one long line': 'SIP status, code 404 and so on, ',
    quotes: '"\'`([{',
    'unclosed calls': 'status(code, ',
    spaces: ' ',
    'escaped lines': 'SIP/2.0 486 Busy Here\\r\\n',
    pipes: '| 404 ',
    'nested JSON': '{"sip":{"status":486,"a":[',
  };

  test.each(Object.entries(adversaries))('%s takes time in proportion to its length', (_, unit) => {
    const search = (length: number) => findMatches(unit.repeat(length / unit.length));
    expect(growth(search, 125_000, 1_000_000)).toBeLessThan(NOT_QUADRATIC);
  });
});
