import { describe, expect, test } from 'vitest';
import type { ClueKind } from '@/lib/detect/clues/clue';
import { readClues } from '@/lib/detect/clues/read-clues';
import { knowledge } from './knowledge';
import { marked } from './marked';

/** What each clue was read from, so that the card can point at it. */
function placesOf(source: string): Partial<Record<ClueKind, string>> {
  const { text, match } = marked(source);
  const { clues } = readClues(text, match, knowledge);
  return Object.fromEntries(clues.map(({ kind, start, end }) => [kind, text.slice(start, end)]));
}

describe('each clue says where it was read', () => {
  test('a SIP message: the header field, folded lines included', () => {
    expect(
      placesOf(`<--- Transmitting SIP response (480 bytes) to UDP:192.0.2.20:5060 --->
SIP/2.0 «417» Bad Extension
CSeq: 1 INVITE
Unsupported: x
Retry-After: 5
 (soon)
X-Asterisk-HangupCause: Normal
X-Asterisk-HangupCauseCode: 16
`),
    ).toEqual({
      'phrase-contradiction': 'Bad Extension',
      'asterisk-cause': 'X-Asterisk-HangupCause: Normal\nX-Asterisk-HangupCauseCode: 16',
      'retry-after': 'Retry-After: 5\n (soon)',
      method: 'CSeq: 1 INVITE',
      direction: 'Transmitting',
    });
  });

  test('a log line: the key and its value, or the words', () => {
    expect(
      placesOf(
        'got SIP «480» "Channel limit" for INVITE hangup_cause=USER_BUSY retry_after=5, Q.850;cause=17',
      ),
    ).toEqual({
      phrase: 'Channel limit',
      reason: 'Q.850;cause=17',
      'hangup-cause': 'USER_BUSY',
      'retry-after': 'retry_after=5',
      method: 'INVITE',
      direction: 'got',
    });
  });

  test('an escaped message: the raw text with its escapes', () => {
    expect(
      placesOf(
        '{"raw":"SIP/2.0 «488» Not Acceptable Here\\r\\nWarning: 304 a \\"No\\"\\r\\nCSeq: 1 INVITE"}',
      ),
    ).toEqual({ warning: 'Warning: 304 a \\"No\\"', method: 'CSeq: 1 INVITE' });
  });

  test('the text that is not ASCII moves nothing', () => {
    expect(placesOf('📞 «503» Überlast 📵\nx')).toEqual({});
    expect(placesOf('📞📞 SIP «503» für INVITE: retry_after=5 📵')).toEqual({
      method: 'INVITE',
      'retry-after': 'retry_after=5',
    });
  });
});
