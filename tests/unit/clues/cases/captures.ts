import type { ClueCase } from './clue-case';

const invite = { kind: 'method', method: 'INVITE' } as const;
const register = { kind: 'method', method: 'REGISTER' } as const;

/** ngrep, sngrep, Wireshark, Homer, RFC texts and e-mail. */
export const captures: readonly ClueCase[] = [
  {
    name: 'ngrep prints a dot for each carriage return',
    text: `#
U 192.0.2.66:5060 -> 192.0.2.26:49083 #60
SIP/2.0 «503» Service Unavailable.
Via: SIP/2.0/UDP 192.0.2.26:49083;branch=z9hG4bK0;rport=49083.
CSeq: 42075 REGISTER.
Retry-After: 30.
Server: Example.Registrar.
.

#
U 192.0.2.26:49083 -> 192.0.2.66:5060 #61`,
    clues: [
      { kind: 'retry-after', seconds: 30 },
      register,
      { kind: 'server', field: 'server', product: 'Example.Registrar' },
    ],
    fault: 'likely',
  },
  {
    name: 'sngrep: the raw message beside the arrows',
    text: `  09:12:31.486  │ 192.0.2.1 ────────> │ SIP/2.0 «420» Bad Extension            │
    +0.000100   │           INVITE    │ CSeq: 1 INVITE                       │
  09:12:31.586  │ <────────           │ Unsupported: timer                   │
                │            420      │ Content-Length: 0                    │
                │                     │                                      │`,
    clues: [{ kind: 'unsupported', values: ['timer'] }, invite],
    fault: 'likely',
  },
  {
    name: 'Wireshark: the packet tree',
    text: `Session Initiation Protocol (403)
    Status-Line: SIP/2.0 «403» Forbidden
        Status-Code: 403
        [Resent Packet: False]
        [Response Time (ms): 0]
    Message Header
        Via: SIP/2.0/UDP 10.0.0.1:42952;branch=z9hG4bK-1;received=203.0.113.1
            Transport: UDP
            Sent-by Address: 10.0.0.1
        CSeq: 2 REGISTER
            Sequence Number: 2
            Method: REGISTER
        Server: repro 1.9.7

Frame 5: 782 bytes on wire`,
    clues: [
      { kind: 'nat', host: '10.0.0.1', received: '203.0.113.1' },
      register,
      { kind: 'server', field: 'server', product: 'repro 1.9.7', version: '1.9.7' },
    ],
    fault: 'likely',
  },
  {
    name: 'tshark: JSON with the header of the packet in one string',
    text: `  "sip": {
    "sip.Status-Line": "SIP/2.0 480 Temporarily Unavailable",
    "sip.Status-Line_tree": {
      "sip.Status-Code": "«480»",
      "sip.response-time": "25"
    },
    "sip.msg_hdr": "Via: SIP/2.0/UDP 192.0.2.1:44285;branch=z9hG4bK-1\\r\\nTo: <sip:100@example.com>;tag=e5\\r\\nCSeq: 1 SUBSCRIBE\\r\\nRetry-After: 17\\r\\nContent-Length: 0\\r\\n\\r\\n",
    "sip.msg_hdr_tree": {
      "sip.CSeq.method": "SUBSCRIBE"
    }
  }`,
    clues: [
      { kind: 'retry-after', seconds: 17 },
      { kind: 'method', method: 'SUBSCRIBE' },
    ],
    fault: 'depends',
  },
  {
    name: 'tshark: a summary line has no header field',
    text: `1 08:01:35.431471 192.0.2.1 → 192.0.2.101 SIP 728 Request: REGISTER sip:192.0.2.101;transport=UDP  (1 binding) |
4 08:01:35.433107 192.0.2.101 → 192.0.2.1  SIP 551 Status: «403» Forbidden |`,
    clues: [],
    fault: 'likely',
  },
  {
    name: 'Homer: one of several messages in a JSON answer',
    text: `{"status":"ok","total":2,"data":[
{"id":480,"method":"INVITE","ruri_user":"5550123","cseq":"101 INVITE","user_agent":"FreeSWITCH/1.10.9"},
{"id":482,"method":"«486»","method_text":"486 Busy Here","cseq":"102 UPDATE","user_agent":"ExamplePBX/4.8"}],
"alias":{}}`,
    clues: [
      { kind: 'mid-dialog', because: 'method' },
      { kind: 'method', method: 'UPDATE' },
    ],
    fault: 'depends',
  },
  {
    name: 'an RFC: the message is indented',
    text: `   F8 Busy Here Bob -> Proxy

   SIP/2.0 «486» Busy Here
   Via: SIP/2.0/TCP client.example.com:5060;branch=z9hG4bK74bf9
    ;received=192.0.2.101
   CSeq: 2 INVITE
   Retry-After: 3600
    (at lunch)
   Content-Length: 0

   F9 ACK`,
    clues: [{ kind: 'retry-after', seconds: 3600, comment: 'at lunch' }, invite],
    fault: 'depends',
  },
  {
    name: 'an e-mail that quotes a trace twice',
    text: `> > the trace says:
> > SIP/2.0 «403» Forbidden
> > CSeq: 1 INVITE
> > Reason: SIP;cause=403;text="IP not whitelisted"
> >
> > Retry-After: 5
> so what?`,
    clues: [
      {
        kind: 'reason',
        protocol: 'SIP',
        cause: 403,
        text: 'IP not whitelisted',
        meaning: 'ip-not-allowed',
      },
      invite,
    ],
    fault: 'likely',
  },
  {
    name: 'a viewer with no-break spaces and a tab',
    text: 'SIP/2.0\u00a0«405»\u00a0Method\u00a0Not\u00a0Allowed\nCSeq:\u00a03\u00a0INFO\nAllow:\tINVITE,\u00a0ACK',
    clues: [
      { kind: 'allow', values: ['INVITE', 'ACK'] },
      { kind: 'mid-dialog', because: 'method' },
      { kind: 'method', method: 'INFO' },
    ],
    fault: 'depends',
  },
];
