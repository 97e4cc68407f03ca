import { describe, expect, test } from 'vitest';
import { readClues } from '@/lib/detect/clues/read-clues';
import { knowledge } from './knowledge';
import { marked } from './marked';

/** Each text holds header fields and keys of neighbours that would be clues if they stood in the message. */
const neighbourhoods: Readonly<Record<string, string>> = {
  'a message above and one below': `SIP/2.0 503 Service Unavailable
CSeq: 1 INVITE
Retry-After: 99

SIP/2.0 «486» Busy Here
CSeq: 1 INVITE

SIP/2.0 488 Not Acceptable Here
CSeq: 1 INVITE
Warning: 304 example.com "Media type not available"
`,
  'no blank line between messages': `SIP/2.0 503 Service Unavailable
Retry-After: 99
SIP/2.0 «486» Busy Here
CSeq: 1 INVITE
BYE sip:100@192.0.2.9 SIP/2.0
Reason: Q.850;cause=16`,
  'a log line behind the last header field': `SIP/2.0 «486» Busy Here
CSeq: 1 INVITE
[Apr 12 09:12:31] DEBUG[1]: Retry-After: 5
Reason: Q.850;cause=16`,
  'a level and a header field behind it': `SIP/2.0 «486» Busy Here
CSeq: 1 INVITE
WARNING: something else
Retry-After: 5`,
  'headers in the body of the message': `SIP/2.0 «486» Busy Here
CSeq: 1 INVITE
Content-Type: text/plain

Retry-After: 5
Reason: Q.850;cause=16`,
  'log lines': `call a: 503 reason=Q.850;cause=34 retry_after=5
call b: got INVITE answer SIP «486»
call c: 480 Q.850;cause=18 hangup_cause=NO_ANSWER`,
  'lines of JSON': `{"call":"a","method":"INVITE","code":503,"retry_after":9,"q850":34}
{"call":"b","method":"INVITE","code":«486»}
{"call":"c","method":"INVITE","code":480,"hangup_cause":"NO_ANSWER"}`,
  'objects of one array in one line':
    '{"data":[{"code":503,"retry_after":9},{"method":"INVITE","code":«486»},{"code":480,"q850":18}]}',
  'objects of a map, over many lines': `{
  "a": { "code": 503, "retry_after": 9 },
  "b": { "code": «486», "method": "INVITE" },
  "c": { "code": 480, "q850": 18 }
}`,
  'two escaped messages in one line':
    '{"log":"SIP/2.0 503 Service Unavailable\\r\\nRetry-After: 9\\r\\n\\r\\nSIP/2.0 «486» Busy Here\\r\\nCSeq: 1 INVITE\\r\\n\\r\\nSIP/2.0 480 Gone\\r\\nReason: Q.850;cause=18\\r\\n"}',
  'escaped messages in objects side by side':
    '[{"raw":"SIP/2.0 «486» Busy Here\\r\\nCSeq: 1 INVITE"},{"raw":"SIP/2.0 503 Service Unavailable\\r\\nRetry-After: 9"}]',
  'an escaped message, then real lines': `msg: 'SIP/2.0 «486» Busy Here\\nCSeq: 1 INVITE',
Retry-After: 9
Reason: Q.850;cause=16`,
  'blocks of keys': `Event: A
Retry-After: 9

Event: B
Status: «486»
CSeq: 1 INVITE

Event: C
Cause: 18`,
  'blocks of keys without a blank line': `Event: A
Cause: 34
Event: B
Status: «486»
CSeq: 1 INVITE
Event: C
Retry-After: 18`,
  'rows of a table': `| 503 | Q.850;cause=34 | INVITE |
| «486» | – | INVITE |
| 480 | Q.850;cause=18 | INVITE |`,
  'ngrep packets': `U 192.0.2.1:5060 -> 192.0.2.2:5060
SIP/2.0 «486» Busy Here.
CSeq: 1 INVITE.
.
#
U 192.0.2.1:5060 -> 192.0.2.2:5060
SIP/2.0 503 Service Unavailable.
Retry-After: 5.
`,
};

describe('takes nothing from a neighbour', () => {
  test.each(Object.entries(neighbourhoods))('%s', (_, source) => {
    const { text, match } = marked(source);
    const kinds = readClues(text, match, knowledge).clues.map(({ kind }) => kind);

    expect(kinds.filter((kind) => kind !== 'method' && kind !== 'direction')).toEqual([]);
  });

  test('but each of them is a clue where it stands', () => {
    const { text, match } = marked(neighbourhoods['a message above and one below'] ?? '');
    const warned = { code: 488, start: text.indexOf('488'), end: text.indexOf('488') + 3 };
    const delayed = { code: 503, start: text.indexOf('503'), end: text.indexOf('503') + 3 };

    expect(readClues(text, match, knowledge).clues.map(({ kind }) => kind)).toEqual(['method']);
    expect(readClues(text, warned, knowledge).clues.map(({ kind }) => kind)).toEqual(['warning', 'method']);
    expect(readClues(text, delayed, knowledge).clues.map(({ kind }) => kind)).toEqual([
      'retry-after',
      'method',
    ]);
  });
});
