import type { ClueCase } from './clue-case';

const invite = { kind: 'method', method: 'INVITE' } as const;

/** Messages inside strings, and records of one line. */
export const jsonLogs: readonly ClueCase[] = [
  {
    name: 'an escaped message, with quotes escaped inside',
    text: '{"ts":"2024-04-12T09:12:31Z","dir":"rx","raw":"SIP/2.0 «488» Not Acceptable Here\\r\\nCSeq: 2 INVITE\\r\\nWarning: 304 sbc.example.com \\"Media type not available\\"\\r\\n\\r\\n","node":"a"}',
    clues: [
      { kind: 'warning', code: 304, agent: 'sbc.example.com', text: 'Media type not available' },
      invite,
      { kind: 'direction', direction: 'received' },
    ],
    fault: 'likely',
  },
  {
    name: 'the escapes of Go, and a last field without a break behind it',
    text: '{"level":"info","msg":"SIP/2.0 «302» Moved Temporarily\\r\\nCSeq: 2 INVITE\\r\\nContact: \\u003csip:5550100@192.0.2.9\\u003e","call":"c-1"}',
    clues: [{ kind: 'contact', targets: [{ uri: 'sip:5550100@192.0.2.9' }] }, invite],
    fault: 'no',
  },
  {
    name: 'JSON inside JSON',
    text: '{"log":"{\\"raw\\":\\"SIP/2.0 «420» Bad Extension\\\\r\\\\nCSeq: 2 INVITE\\\\r\\\\nUnsupported: 100rel\\"}\\n","stream":"stdout"}',
    clues: [{ kind: 'unsupported', values: ['100rel'] }, invite],
    fault: 'likely',
  },
  {
    name: 'a status beside the raw message that has it',
    text: '{"sip_code":«422»,"raw":"SIP/2.0 422 Session Interval Too Small\\r\\nCSeq: 2 UPDATE\\r\\nMin-SE: 600\\r\\n\\r\\n"}',
    clues: [
      { kind: 'min-se', seconds: 600 },
      { kind: 'mid-dialog', because: 'method' },
      { kind: 'method', method: 'UPDATE' },
    ],
    fault: 'no',
  },
  {
    name: 'a raw message of another code tells nothing of this one',
    text: '{"final_code":«503»,"raw":"SIP/2.0 422 Session Interval Too Small\\r\\nCSeq: 2 UPDATE\\r\\nRetry-After: 600\\r\\n\\r\\n"}',
    clues: [],
    fault: 'likely',
  },
  {
    name: 'headers as an object',
    text: `{
  "verb": "sip:decline",
  "status": «480»,
  "reason": "Gone Fishing",
  "headers" : {
    "Retry-After": 1800
  }
}`,
    clues: [{ kind: 'retry-after', seconds: 1800 }],
    fault: 'depends',
  },
  {
    name: 'logfmt',
    text: 'level=warn method=REGISTER sip_status=«423» min_expires=300 user_agent="baresip v3.1.0" msg="expiry too short"',
    clues: [
      { kind: 'min-expires', seconds: 300 },
      { kind: 'method', method: 'REGISTER' },
      {
        kind: 'server',
        field: 'user-agent',
        product: 'baresip v3.1.0',
        version: '3.1.0',
        stack: 'baresip',
      },
    ],
    stack: 'baresip',
    sentBy: 'registrar',
    fault: 'no',
  },
  {
    name: 'a log line that ends in an object',
    text: '2024-04-12T09:12:36.200Z\tINFO\tsip\tserver/invite.go:183\tsending response\t{"code": «503», "callID": "SCL_1", "retry_after": 20, "cause": 42}',
    clues: [
      { kind: 'hangup-cause', cause: 42 },
      { kind: 'retry-after', seconds: 20 },
      { kind: 'direction', direction: 'sent' },
    ],
    fault: 'likely',
  },
  {
    name: 'a Reason in a sentence',
    text: 'leg B released: SIP «480», Reason: Q.850;cause=20;text="Subscriber absent" (trunk pstn-2)',
    clues: [{ kind: 'reason', protocol: 'Q.850', cause: 20, text: 'Subscriber absent' }],
    sentBy: 'gateway',
    fault: 'depends',
  },
  {
    name: 'the number of the match is no cause of itself',
    text: 'cause=«486» q850=17',
    clues: [{ kind: 'hangup-cause', cause: 17 }],
    fault: 'no',
  },
  {
    name: 'a Python string',
    text: `DEBUG:sip:b'SIP/2.0 «405» Method Not Allowed\\r\\nFrom: "Alice" <sip:100@example.com>;tag=1\\r\\nCSeq: 1 MESSAGE\\r\\nAllow: INVITE, BYE\\r\\n\\r\\n'`,
    clues: [
      { kind: 'allow', values: ['INVITE', 'BYE'] },
      { kind: 'method', method: 'MESSAGE' },
    ],
    fault: 'depends',
  },
];
