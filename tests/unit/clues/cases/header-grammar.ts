import type { ClueCase } from './clue-case';

const invite = { kind: 'method', method: 'INVITE' } as const;
const register = { kind: 'method', method: 'REGISTER' } as const;

/** Raw SIP messages: each header field with a clue, in its usual and in its odd spellings. */
export const headerGrammar: readonly ClueCase[] = [
  {
    name: 'Retry-After with a comment and a duration (RFC 3261 §20.33)',
    text: `SIP/2.0 «480» Temporarily Unavailable
Via: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK1
CSeq: 1 INVITE
Retry-After: 120 (I'm in a meeting);duration=3600`,
    clues: [{ kind: 'retry-after', seconds: 120, comment: "I'm in a meeting", duration: 3600 }, invite],
    fault: 'depends',
  },
  {
    name: 'several Warnings in one field, with a comma and escaped quotes inside',
    text: `SIP/2.0 «606» Not Acceptable
CSeq: 4 INVITE
Warning: 370 sbc.example.com "Insufficient bandwidth, want 64 kbit/s", 399 "sbc" "x", 399 192.0.2.8:5060 "He said \\"no\\""`,
    clues: [
      {
        kind: 'warning',
        code: 370,
        agent: 'sbc.example.com',
        text: 'Insufficient bandwidth, want 64 kbit/s',
      },
      { kind: 'warning', code: 399, agent: '192.0.2.8:5060', text: 'He said "no"' },
      invite,
    ],
    fault: 'likely',
    sentBy: 'user-agent',
  },
  {
    name: 'Reason with spaces, in lower case and with two protocols',
    text: `SIP/2.0 «480» Temporarily Unavailable
cseq: 7 INVITE
reason : q.850 ; cause=18 ; text="No user responding" ; location=LN, SIP;cause=408`,
    clues: [
      { kind: 'reason', protocol: 'Q.850', cause: 18, text: 'No user responding', location: 'LN' },
      { kind: 'reason', protocol: 'SIP', cause: 408 },
      invite,
    ],
    sentBy: 'gateway',
    fault: 'depends',
  },
  {
    name: 'a folded Unsupported (RFC 3261 §7.3.1)',
    text: `SIP/2.0 «420» Bad Extension
CSeq: 1 INVITE
Unsupported: 100rel,
\ttimer
Content-Length: 0`,
    clues: [{ kind: 'unsupported', values: ['100rel', 'timer'] }, invite],
    fault: 'likely',
  },
  {
    name: 'Require names what a 421 misses',
    text: 'SIP/2.0 «421» Extension Required\r\nCSeq: 1 REGISTER\r\nRequire: outbound, path\r\n\r\n',
    clues: [{ kind: 'require', values: ['outbound', 'path'] }, register],
    fault: 'depends',
  },
  {
    name: '100rel in a provisional response asks for PRACK',
    text: 'SIP/2.0 «183» Session Progress\nCSeq: 1 INVITE\nRequire: 100rel\nRSeq: 9002\n',
    clues: [{ kind: 'require', values: ['100rel'] }, invite],
    fault: 'no',
  },
  {
    name: 'Min-SE ends the negotiation of a session timer',
    text: 'SIP/2.0 «422» Session Interval Too Small\nCSeq: 2 INVITE\nMin-SE: 1800;refresher=uac\n',
    clues: [{ kind: 'min-se', seconds: 1800 }, invite],
    fault: 'no',
  },
  {
    name: 'Min-Expires of a registrar',
    text: 'SIP/2.0 «423» Interval Too Brief\nCSeq: 2 REGISTER\nMin-Expires: 300\n',
    clues: [{ kind: 'min-expires', seconds: 300 }, register],
    sentBy: 'registrar',
    fault: 'no',
  },
  {
    name: 'Allow of a 405, over two header fields',
    text: 'SIP/2.0 «405» Method Not Allowed\nCSeq: 3 PUBLISH\nAllow: INVITE, ACK\nAllow: BYE\n',
    clues: [
      { kind: 'allow', values: ['INVITE', 'ACK'] },
      { kind: 'allow', values: ['BYE'] },
      { kind: 'method', method: 'PUBLISH' },
    ],
    fault: 'depends',
  },
  {
    name: 'Allow says nothing beside a 486',
    text: 'SIP/2.0 «486» Busy Here\nCSeq: 3 INVITE\nAllow: INVITE, ACK\n',
    clues: [invite],
    fault: 'depends',
  },
  {
    name: 'Allow-Events in its compact form',
    text: 'SIP/2.0 «489» Bad Event\nv: SIP/2.0/TLS a.example.com\nCSeq: 2 SUBSCRIBE\nu: presence, dialog\n',
    clues: [
      { kind: 'allow-events', values: ['presence', 'dialog'] },
      { kind: 'method', method: 'SUBSCRIBE' },
    ],
    fault: 'likely',
  },
  {
    name: 'Accept of a 415, with parameters',
    text: 'SIP/2.0 «415» Unsupported Media Type\nCSeq: 2 MESSAGE\nAccept: application/sdp;level=1, text/plain\nAccept-Encoding: gzip\n',
    clues: [
      { kind: 'accept', values: ['application/sdp', 'text/plain'] },
      { kind: 'accept-encoding', values: ['gzip'] },
      { kind: 'method', method: 'MESSAGE' },
    ],
    fault: 'likely',
  },
  {
    name: 'Recv-Info of a 469',
    text: 'SIP/2.0 «469» Bad Info Package\nCSeq: 9 INFO\nRecv-Info: g.3gpp.mcptt-info\n',
    clues: [
      { kind: 'recv-info', values: ['g.3gpp.mcptt-info'] },
      { kind: 'mid-dialog', because: 'method' },
      { kind: 'method', method: 'INFO' },
    ],
    sentBy: 'user-agent',
    fault: 'likely',
  },
  {
    name: 'Security-Server of an IMS core',
    text: 'SIP/2.0 «494» Security Agreement Required\nCSeq: 1 REGISTER\nSecurity-Server: ipsec-3gpp;q=0.1;alg=hmac-sha-1-96;spi-c=480;port-s=6086\n',
    clues: [{ kind: 'security-server', values: ['ipsec-3gpp'] }, register],
    fault: 'depends',
  },
  {
    name: 'the targets of a redirect, with names, preferences and the compact form',
    text: `SIP/2.0 «302» Moved Temporarily
CSeq: 1 INVITE
m: "Desk, \\"left\\"" <sip:5550101@pbx.example.com;transport=tcp>;q=0.7;expires=60, sip:5550102@192.0.2.44;q=0.2`,
    clues: [
      {
        kind: 'contact',
        targets: [
          { uri: 'sip:5550101@pbx.example.com;transport=tcp', q: 0.7, expires: 60 },
          { uri: 'sip:5550102@192.0.2.44', q: 0.2 },
        ],
      },
      invite,
    ],
    fault: 'no',
  },
  {
    name: 'Contact beside any other code is no target',
    text: 'SIP/2.0 «404» Not Found\nCSeq: 1 INVITE\nContact: <sip:5550101@192.0.2.44>\n',
    clues: [invite],
    fault: 'likely',
  },
  {
    name: 'a NAT: received is public, sent-by is private',
    text: `SIP/2.0 «403» Forbidden
Via: SIP/2.0/UDP 192.168.1.20:5060;rport=40111;received=203.0.113.20;branch=z9hG4bK7
CSeq: 1 REGISTER`,
    clues: [{ kind: 'nat', host: '192.168.1.20', received: '203.0.113.20' }, register],
    fault: 'likely',
  },
  {
    name: 'an error of the location (RFC 6442) and of an alert (RFC 8876)',
    text: `SIP/2.0 «424» Bad Location Information
CSeq: 1 INVITE
Geolocation-Error: 201 ;code="Permission To Retransmit Location Information to a Third Party"
AlertMsg-Error: 101`,
    clues: [
      {
        kind: 'geolocation-error',
        code: 201,
        text: 'Permission To Retransmit Location Information to a Third Party',
      },
      invite,
    ],
    fault: 'likely',
  },
  {
    name: 'whom to ask about a block (RFC 8688), and an announcement',
    text: `SIP/2.0 «608» Rejected
CSeq: 1 INVITE
Call-Info: <https://block.example.com/complaint.json>;purpose=jwscard
Error-Info: <sip:rejected@announce.example.com>`,
    clues: [
      { kind: 'call-info', uri: 'https://block.example.com/complaint.json' },
      { kind: 'error-info', uri: 'sip:rejected@announce.example.com' },
      invite,
    ],
    fault: 'depends',
  },
  {
    name: 'SIP;cause=200 in a CANCEL: another phone was answered',
    text: `CANCEL sip:5550123@192.0.2.9 SIP/2.0
Via: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK1
To: <sip:5550123@example.com>
CSeq: 1 CANCEL
Reason: SIP;cause=«200»;text="Call completed elsewhere"`,
    clues: [
      {
        kind: 'reason',
        protocol: 'SIP',
        cause: 200,
        text: 'Call completed elsewhere',
        meaning: 'answered-elsewhere',
      },
      { kind: 'method', method: 'CANCEL' },
    ],
    fault: 'no',
  },
  {
    name: 'a phone that ends the call itself (3GPP RELEASE_CAUSE)',
    text: `BYE sip:5550123@192.0.2.9 SIP/2.0
To: <sip:5550123@example.com>;tag=77
CSeq: 3 BYE
Reason: RELEASE_CAUSE;cause=1;text="User ends call"
Reason: SIP;cause=«487»`,
    clues: [
      {
        kind: 'reason',
        protocol: 'RELEASE_CAUSE',
        cause: 1,
        text: 'User ends call',
        meaning: 'user-ended',
      },
      { kind: 'reason', protocol: 'SIP', cause: 487 },
      { kind: 'mid-dialog', because: 'to-tag' },
      { kind: 'method', method: 'BYE' },
    ],
    fault: 'no',
  },
];
