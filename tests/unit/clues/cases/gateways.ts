import type { ClueCase } from './clue-case';

const invite = { kind: 'method', method: 'INVITE' } as const;

/** Cisco CUBE, AudioCodes, Oracle, and what the PSTN behind them says. */
export const gateways: readonly ClueCase[] = [
  {
    name: 'CUBE: debug ccsip messages',
    text: `Mar  4 10:12:33.486: //200/4A8F0C488404/SIP/Msg/ccsipDisplayMsg:
Received:
SIP/2.0 «488» Not Acceptable Media
Via: SIP/2.0/UDP 192.0.2.5:5060;branch=z9hG4bK1E0
CSeq: 101 INVITE
Reason: Q.850;cause=65
Warning: 304 192.0.2.9 "Media Type(s) Unavailable"
Server: Cisco-SIPGateway/IOS-16.12.3
Content-Length: 0

Mar  4 10:12:33.486: //200/4A8F0C488404/SIP/Call/sipSPICallInfo:
        Disconnect Cause (CC)    : 47`,
    clues: [
      { kind: 'reason', protocol: 'Q.850', cause: 65 },
      { kind: 'warning', code: 304, agent: '192.0.2.9', text: 'Media Type(s) Unavailable' },
      invite,
      { kind: 'direction', direction: 'received' },
      {
        kind: 'server',
        field: 'server',
        product: 'Cisco-SIPGateway/IOS-16.12.3',
        version: '16.12.3',
        stack: 'cisco-cube',
      },
    ],
    stack: 'cisco-cube',
    sentBy: 'gateway',
    fault: 'likely',
  },
  {
    name: 'AudioCodes: a local reject names its cause',
    text: `SIP/2.0 «404» Not Found
CSeq: 1 INVITE
Server: Mediant SW/v.7.40A.250.001
Reason: SIP ;cause=404 ;text="General Routing Failure"
`,
    clues: [
      {
        kind: 'reason',
        protocol: 'SIP',
        cause: 404,
        text: 'General Routing Failure',
        meaning: 'no-route',
      },
      invite,
      { kind: 'server', field: 'server', product: 'Mediant SW/v.7.40A.250.001', stack: 'audiocodes' },
    ],
    stack: 'audiocodes',
    sentBy: 'gateway',
    fault: 'likely',
  },
  {
    name: 'AudioCodes: classification failed',
    text: 'SIP/2.0 «500» Server Internal Error\nCSeq: 1 INVITE\nReason: SIP;cause=500;text="Classification Failure"\n',
    clues: [
      {
        kind: 'reason',
        protocol: 'SIP',
        cause: 500,
        text: 'Classification Failure',
        meaning: 'ip-not-allowed',
      },
      invite,
    ],
    fault: 'likely',
  },
  {
    name: 'Oracle: out of circuits',
    text: 'SIP/2.0 «503» Service Unavailable\nCSeq: 44 INVITE\nReason: Q.850;cause=34;text="No circuit/channel available";location=TN\nServer: Oracle SBC nnSCZ900\n',
    clues: [
      {
        kind: 'reason',
        protocol: 'Q.850',
        cause: 34,
        text: 'No circuit/channel available',
        location: 'TN',
      },
      invite,
      { kind: 'server', field: 'server', product: 'Oracle SBC nnSCZ900', stack: 'oracle-sbc' },
    ],
    stack: 'oracle-sbc',
    sentBy: 'gateway',
    fault: 'likely',
  },
  {
    name: 'nobody answers behind a gateway: nothing is broken',
    text: 'SIP/2.0 «480» Temporarily Unavailable\nCSeq: 44 INVITE\nReason: Q.850;cause=19\n',
    clues: [{ kind: 'reason', protocol: 'Q.850', cause: 19 }, invite],
    sentBy: 'gateway',
    fault: 'no',
  },
  {
    name: 'a CDR line with the cause behind a key of its own',
    text: 'cdr: dst=+12025550123 duration=0 sip_status=«503» disconnect="Q.850;cause=38;text=\\"Network out of order\\"" trunk=pstn-1',
    clues: [{ kind: 'reason', protocol: 'Q.850', cause: 38, text: 'Network out of order' }],
    sentBy: 'gateway',
    fault: 'likely',
  },
];
