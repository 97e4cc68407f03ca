import type { ClueCase } from './clue-case';

const invite = { kind: 'method', method: 'INVITE' } as const;
const register = { kind: 'method', method: 'REGISTER' } as const;

/** PJSIP, JsSIP, baresip, SIPp and drachtio. */
export const otherStacks: readonly ClueCase[] = [
  {
    name: 'PJSUA: received bytes and the raw message',
    text: `09:12:31.486   pjsua_core.c  .RX 461 bytes Response msg 422/INVITE/cseq=4860 (rdata0x7f1) from UDP 192.0.2.8:5060:
SIP/2.0 «422» Session Interval Too Small
CSeq: 4860 INVITE
Min-SE: 90
Content-Length:  0


--end msg--`,
    clues: [{ kind: 'min-se', seconds: 90 }, invite, { kind: 'direction', direction: 'received' }],
    stack: 'pjsip',
    fault: 'no',
  },
  {
    name: 'PJSUA: the code in the heading is that of the message below',
    text: `09:12:31.486   pjsua_core.c  .RX 461 bytes Response msg «420»/INVITE/cseq=4860 (rdata0x7f1) from UDP 192.0.2.8:5060:
SIP/2.0 420 Bad Extension
CSeq: 4860 INVITE
Unsupported: timer
Content-Length:  0
`,
    clues: [{ kind: 'unsupported', values: ['timer'] }, invite, { kind: 'direction', direction: 'received' }],
    stack: 'pjsip',
    fault: 'likely',
  },
  {
    name: 'PJSIP: a status of the library',
    text: '09:12:31.486   pjsua_acc.c  ....SIP registration failed, status=«702» (Unable to resolve destination server)',
    clues: [
      {
        kind: 'phrase',
        phrase: 'Unable to resolve destination server',
        meaning: 'unresolvable',
        stack: 'pjsip',
      },
      register,
    ],
    stack: 'pjsip',
    sentBy: 'local',
    fault: 'likely',
  },
  {
    name: 'JsSIP: the console of a web phone',
    text: `2026-03-21T03:26:45.938Z JsSIP:Transport received text message:

SIP/2.0 «403» Forbidden
Via: SIP/2.0/WS 3h5h10hi8d7n.invalid;branch=z9hG4bK2046149
CSeq: 2 REGISTER
Content-Length: 0

`,
    clues: [register, { kind: 'direction', direction: 'received' }],
    stack: 'jssip',
    fault: 'likely',
  },
  {
    name: 'baresip: a failed registration',
    text: 'reg: sip:100@192.0.2.102 (prio 0): «401» Unauthorized ()',
    clues: [],
    stack: 'baresip',
    fault: 'no',
  },
  {
    name: 'SIPp: a short message log',
    text: `2026-03-21\t03:19:47.516181\t1795231187.516181\tR\t1-31985@192.0.2.1\tCSeq:1 INVITE\tSIP/2.0 100 Trying
2026-03-21\t03:19:47.517379\t1795231187.517379\tR\t1-31985@192.0.2.1\tCSeq:1 INVITE\tSIP/2.0 «486» Busy Here
2026-03-21\t03:19:47.517636\t1795231187.517636\tS\t1-31985@192.0.2.1\tCSeq:1 ACK\tACK sip:100@192.0.2.9 SIP/2.0`,
    clues: [invite, { kind: 'direction', direction: 'received' }],
    fault: 'depends',
  },
  {
    name: 'SIPp: the message log',
    text: `----------------------------------------------- 2026-03-21 03:19:47.516228
UDP message sent (266 bytes):

SIP/2.0 «100» Trying
Via: SIP/2.0/UDP 192.0.2.1:15061;branch=z9hG4bK-1-0
CSeq: 1 INVITE
Content-Length: 0
`,
    clues: [invite, { kind: 'direction', direction: 'sent' }],
    fault: 'no',
  },
  {
    name: 'drachtio: a line of the transaction layer',
    text: '2024-12-15 10:41:26.303 nta: received «488» Not Acceptable Here for INVITE (45228651)',
    clues: [invite, { kind: 'direction', direction: 'received' }],
    stack: 'sofia-sip',
    fault: 'likely',
  },
  {
    name: 'a gateway in words: the request was sent, the answer came',
    text: 'trunk 2: sent INVITE to 192.0.2.8, got «404» Not Found',
    clues: [invite, { kind: 'direction', direction: 'received' }],
    fault: 'likely',
  },
];
