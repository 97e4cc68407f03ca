import type { ClueCase } from './clue-case';

const invite = { kind: 'method', method: 'INVITE' } as const;

/** Twilio, Microsoft Teams, Telnyx and the like. */
export const platforms: readonly ClueCase[] = [
  {
    name: 'Twilio: an inactive account',
    text: 'SIP/2.0 «603» Decline\nCSeq: 1 INVITE\nServer: Twilio Gateway\nX-Twilio-Error: 10001 Account is not active\n',
    clues: [
      { kind: 'twilio-error', code: 10001, text: 'Account is not active' },
      invite,
      { kind: 'server', field: 'server', product: 'Twilio Gateway', stack: 'twilio' },
    ],
    stack: 'twilio',
    fault: 'depends',
  },
  {
    name: 'Twilio: an error number in a sentence',
    text: 'Twilio trunk refused the INVITE: SIP «403», error 32201 Authentication failure - source IP Address not in ACL',
    clues: [
      {
        kind: 'twilio-error',
        code: 32201,
        text: 'Authentication failure - source IP Address not in ACL',
      },
      invite,
    ],
    stack: 'twilio',
    fault: 'likely',
  },
  {
    name: 'Twilio: a callback',
    text: `{
  "CallSid": "CA00000000000000000000000000000001",
  "CallStatus": "failed",
  "SipResponseCode": "«488»",
  "ErrorCode": "32208",
  "Direction": "outbound-api"
}`,
    clues: [{ kind: 'twilio-error', code: 32208 }],
    stack: 'twilio',
    fault: 'likely',
  },
  {
    name: 'a status and a message over two lines',
    text: `Current error:
  SIP Status: «488»
  Message: "32208 SIP trunk or domain is required to use secure media (SRTP)."
`,
    clues: [
      {
        kind: 'twilio-error',
        code: 32208,
        text: 'SIP trunk or domain is required to use secure media (SRTP).',
      },
    ],
    stack: 'twilio',
    fault: 'likely',
  },
  {
    name: 'Teams: a row of the call log, where 560 says that the SBC sent it',
    text: `| Start time (UTC) | Callee number | Final SIP code | Final Microsoft subcode | Final SIP phrase |
|---|---|---|---|---|
| 2024-05-03 08:12:40 | +1202555**** | 404 | 560404 | Not Found |
| 2024-05-03 08:15:55 | +1202555**** | «486» | 560486 | Busy Here |
| 2024-05-03 08:30:00 | +1202555**** | 487 | 540487 | Request Terminated |`,
    clues: [{ kind: 'microsoft-code', code: 560486, fromSbc: true }],
    stack: 'teams',
    sentBy: 'gateway',
    fault: 'depends',
  },
  {
    name: 'Teams: fields of a call record',
    text: '{"callEndReason":«403»,"callEndSubReason":510403,"phrase":"Forbidden"}',
    clues: [{ kind: 'microsoft-code', code: 510403, fromSbc: false }],
    stack: 'teams',
    fault: 'likely',
  },
  {
    name: 'Lync and Teams: ms-diagnostics',
    text: `SIP/2.0 «404» Not Found
CSEQ: 1 INVITE
SERVER: Microsoft.PSTNHub.SIPProxy v.2024.4.1.2 i.EUWE.3
ms-diagnostics: 1003;source="sip.example.com";reason="User does not exist";appname="x"
`,
    clues: [
      {
        kind: 'ms-diagnostics',
        id: 1003,
        source: 'sip.example.com',
        reason: 'User does not exist',
      },
      invite,
      {
        kind: 'server',
        field: 'server',
        product: 'Microsoft.PSTNHub.SIPProxy v.2024.4.1.2 i.EUWE.3',
        stack: 'teams',
      },
    ],
    stack: 'teams',
    fault: 'likely',
  },
  {
    name: 'Telnyx: a D-code',
    text: 'Telnyx debug: INVITE failed, SIP «403» D1 (concurrent call limit), connection pbx-1',
    clues: [
      { kind: 'phrase', phrase: 'D1 (concurrent call limit)', meaning: 'call-limit' },
      { kind: 'telnyx-error', code: 'D1' },
      invite,
    ],
    stack: 'telnyx',
    fault: 'likely',
  },
  {
    name: 'jambonz: a SipError inside a log object',
    text: '{"level":30,"time":1712910751503,"callId":"a@192.0.2.4","err":{"type":"SipError","message":"Sip non-success response: «603»","status":603,"reason":"Decline"},"msg":"Dial failed"}',
    clues: [],
    fault: 'depends',
  },
];
