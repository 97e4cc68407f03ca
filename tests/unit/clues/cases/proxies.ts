import type { ClueCase } from './clue-case';

const invite = { kind: 'method', method: 'INVITE' } as const;

/** Raw replies, accounting and script logs of Kamailio and OpenSIPS. */
export const proxies: readonly ClueCase[] = [
  {
    name: "Kamailio's own sentence for a failed send",
    text: `SIP/2.0 «477» Unfortunately error on sending to next hop occurred (477/SL)
Via: SIP/2.0/UDP 192.0.2.20:5060;branch=z9hG4bK1
CSeq: 1 INVITE
Server: kamailio (5.6.1 (x86_64/linux))
Content-Length: 0
`,
    clues: [
      {
        kind: 'phrase',
        phrase: 'Unfortunately error on sending to next hop occurred (477/SL)',
        meaning: 'send-failed',
        stack: 'kamailio',
      },
      invite,
      {
        kind: 'server',
        field: 'server',
        product: 'kamailio (5.6.1 (x86_64/linux))',
        version: '5.6.1',
        stack: 'kamailio',
      },
    ],
    stack: 'kamailio',
    sentBy: 'proxy',
    fault: 'likely',
  },
  {
    name: 'the same number in the words of OpenSIPS',
    text: 'SIP/2.0 «477» Send failed (477/TM)\nCSeq: 1 INVITE\nServer: OpenSIPS (3.2.4 (x86_64/linux))\n',
    clues: [
      { kind: 'phrase', phrase: 'Send failed (477/TM)', meaning: 'send-failed', stack: 'opensips' },
      invite,
      {
        kind: 'server',
        field: 'server',
        product: 'OpenSIPS (3.2.4 (x86_64/linux))',
        version: '3.2.4',
        stack: 'opensips',
      },
    ],
    stack: 'opensips',
    sentBy: 'proxy',
    fault: 'likely',
  },
  {
    name: 'accounting in one line',
    text: '1(4182) NOTICE: {2 1 INVITE a1@192.0.2.1} acc [acc.c:287]: acc_log_request(): ACC: call missed: timestamp=1795231421;method=INVITE;from_tag=4226T1;to_tag=uas62;call_id=a1@192.0.2.1;code=«478»;reason=Unresolvable destination (478/TM);src_user=alice;dst_domain=example.com',
    clues: [{ kind: 'phrase', phrase: 'Unresolvable destination (478/TM)', meaning: 'unresolvable' }, invite],
    stack: 'kamailio',
    sentBy: 'proxy',
    fault: 'likely',
  },
  {
    name: 'a reply in the log of a script',
    text: '1(4182) INFO: {2 101 INVITE a1@192.0.2.1} <script>: [a1@192.0.2.1] reply «486» Busy Here for INVITE (486)',
    clues: [invite],
    stack: 'kamailio',
    fault: 'depends',
  },
  {
    name: 'too many contacts at the registrar',
    text: 'SIP/2.0 «503» Service Unavailable\nCSeq: 12 REGISTER\nP-Registrar-Error: Too many registered contacts\nServer: kamailio (5.5.0 (x86_64/linux))\n',
    clues: [
      { kind: 'registrar-error', text: 'Too many registered contacts' },
      { kind: 'method', method: 'REGISTER' },
      {
        kind: 'server',
        field: 'server',
        product: 'kamailio (5.5.0 (x86_64/linux))',
        version: '5.5.0',
        stack: 'kamailio',
      },
    ],
    stack: 'kamailio',
    sentBy: 'registrar',
    fault: 'likely',
  },
  {
    name: 'a relay that the default configuration refuses',
    text: 'SIP/2.0 «403» Not relaying\r\nCSeq: 1 INVITE\r\n\r\n',
    clues: [{ kind: 'phrase', phrase: 'Not relaying', meaning: 'relay-refused' }, invite],
    fault: 'likely',
  },
  {
    name: 'a reply in which syslog has escaped the breaks',
    text: "Apr 12 09:12:31 sbc1 kamailio[712]: INFO: <script>: got reply SIP/2.0 «500» I'm terribly sorry, server error occurred (1/SL)#015#012Via: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK2#015#012CSeq: 7 SUBSCRIBE#015#012Retry-After: 5#015#012#015#012",
    clues: [
      {
        kind: 'phrase',
        phrase: "I'm terribly sorry, server error occurred (1/SL)",
        meaning: 'script-error',
        stack: 'kamailio',
      },
      { kind: 'retry-after', seconds: 5 },
      { kind: 'method', method: 'SUBSCRIBE' },
      { kind: 'direction', direction: 'received' },
    ],
    stack: 'kamailio',
    sentBy: 'proxy',
    fault: 'likely',
  },
  {
    name: 'a message with the prefix of syslog on each line',
    text: `Apr 12 09:12:31 sbc1 opensips[99]: SIP/2.0 «420» Bad Extension
Apr 12 09:12:31 sbc1 opensips[99]: Via: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK2
Apr 12 09:12:32 sbc1 opensips[101]: CSeq: 7 INVITE
Apr 12 09:12:32 sbc1 opensips[101]: Unsupported: 100rel
Apr 12 09:12:32 sbc1 opensips[101]:
Apr 12 09:12:33 sbc1 opensips[101]: SIP/2.0 503 Service Unavailable
Apr 12 09:12:33 sbc1 opensips[101]: CSeq: 8 INVITE
Apr 12 09:12:33 sbc1 opensips[101]: Retry-After: 8`,
    clues: [{ kind: 'unsupported', values: ['100rel'] }, invite],
    stack: 'opensips',
    fault: 'likely',
  },
];
