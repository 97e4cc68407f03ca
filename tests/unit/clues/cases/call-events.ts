import type { ClueCase } from './clue-case';

const invite = { kind: 'method', method: 'INVITE' } as const;
const register = { kind: 'method', method: 'REGISTER' } as const;

/** What the request of the same transaction tells: Call-ID and CSeq join them. */
export const callEvents: readonly ClueCase[] = [
  {
    name: 'a challenge without its request in sight is taken for the first',
    text: 'SIP/2.0 «401» Unauthorized\nCSeq: 1 REGISTER\nWWW-Authenticate: Digest realm="example.com", nonce="abc", algorithm=MD5, qop="auth"\n',
    clues: [
      { kind: 'challenge', turn: 'unknown', stale: false, scheme: 'Digest', realm: 'example.com' },
      register,
    ],
    sentBy: 'registrar',
    fault: 'no',
  },
  {
    name: 'the first challenge: its request had no credentials',
    text: `INVITE sip:5550123@example.com SIP/2.0
Call-ID: c1-5550199@192.0.2.1
CSeq: 101 INVITE
To: <sip:5550123@example.com>

SIP/2.0 «407» Proxy Authentication Required
Call-ID: c1-5550199@192.0.2.1
CSeq: 101 INVITE
To: <sip:5550123@example.com>;tag=z9
Proxy-Authenticate: Digest realm="proxy \\"A\\", Inc.", nonce="1"
`,
    clues: [
      { kind: 'challenge', turn: 'first', stale: false, scheme: 'Digest', realm: 'proxy "A", Inc.' },
      invite,
    ],
    sentBy: 'proxy',
    fault: 'no',
  },
  {
    name: 'a repeated challenge: the credentials were not accepted',
    text: `REGISTER sip:example.com SIP/2.0
Call-ID: reg-41@192.0.2.1
CSeq: 2 REGISTER
Authorization: Digest username="100", realm="example.com", nonce="n1", uri="sip:example.com", response="0f0f"

SIP/2.0 «401» Unauthorized
Call-ID: reg-41@192.0.2.1
CSeq: 2 REGISTER
WWW-Authenticate: Digest realm="example.com", nonce="n2"
`,
    clues: [
      { kind: 'challenge', turn: 'repeated', stale: false, scheme: 'Digest', realm: 'example.com' },
      register,
    ],
    sentBy: 'registrar',
    fault: 'likely',
  },
  {
    name: 'the credentials of another request of the call do not count',
    text: `REGISTER sip:example.com SIP/2.0
Call-ID: reg-41@192.0.2.1
CSeq: 2 REGISTER
Authorization: Digest username="100", realm="example.com", response="0f0f"

SIP/2.0 «401» Unauthorized
Call-ID: reg-41@192.0.2.1
CSeq: 3 REGISTER
WWW-Authenticate: Digest realm="example.com", nonce="n2"
`,
    clues: [
      { kind: 'challenge', turn: 'unknown', stale: false, scheme: 'Digest', realm: 'example.com' },
      register,
    ],
    sentBy: 'registrar',
    fault: 'no',
  },
  {
    name: 'a stale nonce: the secret is right',
    text: 'SIP/2.0 «401» Unauthorized\nCSeq: 9 REGISTER\nWWW-Authenticate: Digest nonce="n3", stale=TRUE, realm="example.com"\n',
    clues: [
      { kind: 'challenge', turn: 'repeated', stale: true, scheme: 'Digest', realm: 'example.com' },
      register,
    ],
    sentBy: 'registrar',
    fault: 'no',
  },
  {
    name: 'the empty response of a mobile phone proves nothing',
    text: `REGISTER sip:ims.example.com SIP/2.0
Call-ID: ims-1
CSeq: 1 REGISTER
Authorization: Digest username="001010000000001@ims.example.com", realm="ims.example.com", nonce="", response=""

SIP/2.0 «401» Unauthorized
Call-ID: ims-1
CSeq: 1 REGISTER
WWW-Authenticate: Digest realm="ims.example.com", nonce="n", algorithm=AKAv1-MD5
`,
    clues: [
      { kind: 'challenge', turn: 'first', stale: false, scheme: 'Digest', realm: 'ims.example.com' },
      register,
    ],
    sentBy: 'registrar',
    fault: 'no',
  },
  {
    name: 'the CANCEL before a 487, because another phone was answered',
    text: `CANCEL sip:100@192.0.2.9 SIP/2.0
Call-ID: fork-7@192.0.2.1
CSeq: 5 CANCEL
Reason: SIP;cause=200;text="Call completed elsewhere"

SIP/2.0 «487» Request Terminated
Call-ID: fork-7@192.0.2.1
CSeq: 5 INVITE
`,
    clues: [{ kind: 'cancelled', answeredElsewhere: true }, invite],
    fault: 'no',
  },
  {
    name: 'a refused re-INVITE: its To had a tag',
    text: `INVITE sip:100@192.0.2.9 SIP/2.0
Call-ID: hold-7@192.0.2.1
CSeq: 6 INVITE
t: <sip:100@example.com>;tag=55

SIP/2.0 «488» Not Acceptable Here
i: hold-7@192.0.2.1
CSeq: 6 INVITE
`,
    clues: [{ kind: 'mid-dialog', because: 'to-tag' }, invite],
    fault: 'likely',
  },
  {
    name: "a To tag in the response alone is the server's (RFC 3261 §8.2.6.2)",
    text: 'SIP/2.0 «486» Busy Here\nTo: <sip:100@example.com>;tag=55\nCSeq: 6 INVITE\n',
    clues: [invite],
    fault: 'depends',
  },
  {
    name: 'a BYE that finds no call is what BYE wants',
    text: 'SIP/2.0 «481» Call/Transaction Does Not Exist\nCSeq: 102 BYE\n',
    clues: [
      { kind: 'mid-dialog', because: 'method' },
      { kind: 'method', method: 'BYE' },
    ],
    fault: 'no',
  },
  {
    name: 'glare',
    text: 'SIP/2.0 «491» Request Pending\nCSeq: 8 INVITE\n',
    clues: [invite],
    sentBy: 'user-agent',
    fault: 'no',
  },
  {
    name: 'a success is none',
    text: 'SIP/2.0 «200» OK\nCSeq: 8 CANCEL\n',
    clues: [{ kind: 'method', method: 'CANCEL' }],
    fault: 'no',
  },
];
