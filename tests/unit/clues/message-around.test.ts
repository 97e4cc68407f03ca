import { describe, expect, test } from 'vitest';
import { messageAround } from '@/lib/detect/clues/message-around';
import { marked } from './marked';

/** The part of the text that is the message, between brackets of its own in the source: ⟦…⟧. */
function bounded(source: string) {
  const { text, match } = marked(source.replace('⟦', '').replace('⟧', ''));
  const plain = source.replace('«', '').replace('»', '');
  const start = plain.indexOf('⟦');
  return { text, match, expected: plain.slice(start + 1, plain.indexOf('⟧')) };
}

const sources: Readonly<Record<string, string>> = {
  'a SIP message ends at the blank line': `before

⟦SIP/2.0 «486» Busy Here
Via: SIP/2.0/UDP 192.0.2.1
CSeq: 1 INVITE⟧

v=0`,
  'a match in a header field belongs to the message above it': `x
⟦BYE sip:100@192.0.2.1 SIP/2.0
Via: SIP/2.0/UDP 192.0.2.1
Reason: SIP;cause=«487»⟧

y`,
  'a folded line is part of its field': `⟦SIP/2.0 «420» Bad Extension
Unsupported: 100rel,
 timer⟧
not a field`,
  'a prefix on each line is no part of the shape': `10:00:01 sip[1]: ⟦SIP/2.0 «486» Busy Here
10:00:01 sip[12]: CSeq: 1 INVITE⟧
10:00:02 sip[12]: next message`,
  'a message in a JSON string': '{"raw":"⟦SIP/2.0 «486» Busy Here\\r\\nCSeq: 1 INVITE⟧","b":{"c":1}}',
  'a JSON object over lines': `[
  ⟦{
    "a": { "b": 1 },
    "code": «486»
  }⟧,
  { "code": 503 }
]`,
  'a log line with an object at its end': `one
⟦ts INFO [12] done {"code": «486», "x": "}"}⟧
three`,
  'a status line without header fields is a line': `a --> b SIP/2.0 100 Trying
⟦a --> b SIP/2.0 «486» Busy Here⟧
a --> b ACK sip:100@192.0.2.1 SIP/2.0`,
  'a block of keys': `Event: A

⟦Event: B
Cause: «486»
Channel: x⟧

Event: C`,
  'a line': `one
⟦two 486 three «486»⟧
four`,
};

describe('finds the bounds of the message around a match', () => {
  test.each(Object.entries(sources))('%s', (_, source) => {
    const { text, match, expected } = bounded(source);
    const { start, end } = messageAround(text, match);
    expect(text.slice(start, end)).toBe(expected);
  });

  test('the window is capped in a line without end', () => {
    const text = `${'x'.repeat(100_000)} SIP 486 ${'y'.repeat(100_000)}`;
    const at = text.indexOf('486');
    const { start, end } = messageAround(text, { start: at, end: at + 3 });
    expect(end - start).toBeLessThanOrEqual(24_576);
    expect(start).toBeLessThan(at);
    expect(end).toBeGreaterThan(at);
  });
});
