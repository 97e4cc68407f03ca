import type { ClueCase } from './clue-case';

const invite = { kind: 'method', method: 'INVITE' } as const;

/** Reason phrases that contradict the number, or say more than it. */
export const phrases: readonly ClueCase[] = [
  {
    name: "Kamailio's slip: 417 with the phrase of 420",
    text: 'SIP/2.0 «417» Bad Extension\nCSeq: 1 INVITE\nServer: kamailio (5.7.4 (x86_64/linux))\n',
    clues: [
      { kind: 'phrase-contradiction', phrase: 'Bad Extension', belongsTo: [420] },
      invite,
      {
        kind: 'server',
        field: 'server',
        product: 'kamailio (5.7.4 (x86_64/linux))',
        version: '5.7.4',
        stack: 'kamailio',
      },
    ],
    stack: 'kamailio',
    sentBy: 'proxy',
    fault: 'likely',
  },
  {
    name: 'a contradiction in a log line',
    text: 'gw1: call rejected with SIP «480» "Busy Here" after 3 s',
    clues: [{ kind: 'phrase-contradiction', phrase: 'Busy Here', belongsTo: [486] }],
    fault: 'likely',
  },
  {
    name: 'a phrase that two codes share',
    text: 'SIP/2.0 «415» Not Acceptable\nCSeq: 1 INVITE\n',
    clues: [{ kind: 'phrase-contradiction', phrase: 'Not Acceptable', belongsTo: [406, 606] }, invite],
    fault: 'likely',
  },
  {
    name: "HTTP's phrase for a number that SIP uses otherwise",
    text: 'SIP/2.0 «429» Too Many Requests\nCSeq: 1 REGISTER\nRetry-After: 60\n',
    clues: [
      { kind: 'http-phrase', phrase: 'Too Many Requests' },
      { kind: 'retry-after', seconds: 60 },
      { kind: 'method', method: 'REGISTER' },
    ],
    sentBy: 'user-agent',
    fault: 'likely',
  },
  {
    name: 'an older spelling contradicts nothing',
    text: 'SIP/2.0 «504» Gateway Time-out\nCSeq: 1 INVITE\n',
    clues: [invite],
    fault: 'likely',
  },
  {
    name: 'nor does a longer one',
    text: 'SIP/2.0 «404» Not found (no mailbox)\nCSeq: 1 SUBSCRIBE\n',
    clues: [
      { kind: 'phrase', phrase: 'Not found (no mailbox)', meaning: 'no-mailbox' },
      { kind: 'method', method: 'SUBSCRIBE' },
    ],
    fault: 'likely',
  },
  {
    name: 'nor one in the language of the phone',
    text: 'SIP/2.0 «486» Besetzt\nCSeq: 1 INVITE\n',
    clues: [invite],
    fault: 'depends',
  },
  {
    name: '603+: blocked by analytics, not by the callee (ATIS-1000099)',
    text: 'SIP/2.0 «603» Network Blocked\nCSeq: 1 INVITE\nReason: Q.850;cause=21;text="v=analytics1;url=https://example.com"\n',
    clues: [
      { kind: 'phrase', phrase: 'Network Blocked', meaning: 'blocked' },
      { kind: 'reason', protocol: 'Q.850', cause: 21, text: 'v=analytics1;url=https://example.com' },
      invite,
    ],
    sentBy: 'gateway',
    fault: 'likely',
  },
  {
    name: 'a clock that runs late (RFC 8224 §6.2.2)',
    text: 'SIP/2.0 «403» Stale Date\nCSeq: 1 INVITE\n',
    clues: [{ kind: 'phrase', phrase: 'Stale Date', meaning: 'identity-expired' }, invite],
    fault: 'likely',
  },
  {
    name: 'the same phrase in another code',
    text: 'SIP/2.0 «439» Stale Date\nCSeq: 1 INVITE\n',
    clues: [{ kind: 'phrase-contradiction', phrase: 'Stale Date', belongsTo: [403] }, invite],
    sentBy: 'registrar',
    fault: 'likely',
  },
  {
    name: "a carrier's credit",
    text: 'trunk-7 leg B: SIP «402» (Not enough funds)',
    clues: [{ kind: 'phrase', phrase: 'Not enough funds', meaning: 'out-of-credit' }],
    fault: 'likely',
  },
  {
    name: 'a limit in the words of any carrier',
    text: 'SIP/2.0 «503» Channel limit reached\nCSeq: 1 INVITE\n',
    clues: [{ kind: 'phrase', phrase: 'Channel limit reached', meaning: 'call-limit' }, invite],
    fault: 'likely',
  },
  {
    name: 'prose behind a code is no phrase',
    text: 'We saw SIP «503» after the policy change of the carrier last night',
    clues: [],
    fault: 'likely',
  },
];
