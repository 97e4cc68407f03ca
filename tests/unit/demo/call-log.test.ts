import { describe, expect, test } from 'vitest';
import { callLog } from '@/scripts/demo/call-log/call-log';
import { OUTCOMES } from '@/scripts/demo/call-log/outcomes';
import type { LogRow } from '@/scripts/demo/call-log/row';

function firstRows(seed: number, count: number): LogRow[] {
  const log = callLog(seed);
  return Array.from({ length: count }, () => log.next().value);
}

describe('the call log of the demonstration', () => {
  test('is the same for the same seed, and another for another', () => {
    expect(firstRows(7, 200)).toEqual(firstRows(7, 200));
    expect(firstRows(7, 200)).not.toEqual(firstRows(8, 200));
  });

  test('is in order of time', () => {
    const times = firstRows(1, 2000).map((row) => row.at);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  test.each(OUTCOMES.map(({ code, phrase }) => [code, phrase] as const))(
    'shows calls that end %i %s',
    (code, phrase) => {
      const texts = firstRows(1, 5000).map((row) => row.text);
      expect(texts).toContain(`SIP/2.0 ${code} ${phrase}`);
    },
  );

  test('keeps the lines of one message together', () => {
    const texts = firstRows(3, 5000).map((row) => row.text);
    const at = texts.indexOf('SIP/2.0 486 Busy Here');
    expect(texts[at - 1]).toMatch(/^<--- Transmitting SIP response/);
    expect(texts.slice(at, at + 9).map((text) => text.split(/[: ]/)[0])).toEqual([
      'SIP/2.0',
      'Via',
      'From',
      'To',
      'Call-ID',
      'CSeq',
      'Server',
      'Reason',
      'Content-Length',
    ]);
  });

  test('names nobody: documentation addresses, example.com and fictional numbers only', () => {
    const text = firstRows(5, 5000)
      .map((row) => row.text)
      .join('\n');
    for (const [address] of text.matchAll(/\b\d{1,3}(\.\d{1,3}){3}\b/g))
      expect(address).toMatch(/^192\.0\.2\./);
    for (const [number] of text.matchAll(/\+\d+/g)) expect(number).toMatch(/^\+1\d{3}55501\d\d$/);
    for (const [host] of text.matchAll(/@[a-z][\w.-]+/g))
      expect(['@example.com', '@from-trunk', '@kam']).toContain(host);
  });
});
