import type { ClueCase } from './clue-case';

const invite = { kind: 'method', method: 'INVITE' } as const;
const received = { kind: 'direction', direction: 'received' } as const;
const sent = { kind: 'direction', direction: 'sent' } as const;

/** res_pjsip_logger, chan_sip's debug output, verbose lines, the manager interface and CDRs. */
export const asterisk: readonly ClueCase[] = [
  {
    name: 'the PJSIP logger, with the cause that a peer adds',
    text: `<--- Received SIP response (611 bytes) from UDP:192.0.2.7:5060 --->
SIP/2.0 «486» Busy Here
Via: SIP/2.0/UDP 192.0.2.1:5060;rport=5060;branch=z9hG4bKPj1
CSeq: 1733 INVITE
Server: Asterisk PBX 18.16.0
X-Asterisk-HangupCause: User busy
X-Asterisk-HangupCauseCode: 17
Content-Length:  0

`,
    clues: [
      { kind: 'asterisk-cause', text: 'User busy', cause: 17 },
      invite,
      received,
      {
        kind: 'server',
        field: 'server',
        product: 'Asterisk PBX 18.16.0',
        version: '18.16.0',
        stack: 'asterisk',
      },
    ],
    stack: 'asterisk',
    sentBy: 'user-agent',
    fault: 'no',
  },
  {
    name: 'the PJSIP logger, sending',
    text: `<--- Transmitting SIP response (480 bytes) to UDP:192.0.2.20:5060 --->
SIP/2.0 «401» Unauthorized
CSeq: 9775 REGISTER
WWW-Authenticate: Digest realm="asterisk",nonce="1713/8d",opaque="5b",algorithm=MD5,qop="auth"

`,
    clues: [
      { kind: 'challenge', turn: 'unknown', stale: false, scheme: 'Digest', realm: 'asterisk' },
      { kind: 'method', method: 'REGISTER' },
      sent,
    ],
    stack: 'asterisk',
    sentBy: 'registrar',
    fault: 'no',
  },
  {
    name: 'chan_sip debug, reliably transmitted',
    text: `<--- Reliably Transmitting (NAT) to 192.0.2.20:40111 --->
SIP/2.0 «488» Not Acceptable Here (crypto)
CSeq: 102 INVITE
Content-Length: 0


<------------>`,
    clues: [
      {
        kind: 'phrase',
        phrase: 'Not Acceptable Here (crypto)',
        meaning: 'crypto-mismatch',
        stack: 'asterisk',
      },
      invite,
      sent,
    ],
    stack: 'asterisk',
    fault: 'likely',
  },
  {
    name: 'a verbose line of chan_sip',
    text: `    -- Got SIP response «503» "Service Unavailable" back from 192.0.2.40:5060`,
    clues: [received],
    stack: 'asterisk',
    fault: 'likely',
  },
  {
    name: 'the handler names the method, the line the fault',
    text: `[2024-04-12 09:12:31] WARNING[4860]: chan_sip.c:22480 handle_response_register: Got «403» Forbidden - wrong password for '100' to 'sip.example.com'`,
    clues: [
      {
        kind: 'phrase',
        phrase: "Forbidden - wrong password for '100' to 'sip.example.com'",
        meaning: 'wrong-password',
      },
      { kind: 'method', method: 'REGISTER' },
      received,
    ],
    stack: 'asterisk',
    fault: 'likely',
  },
  {
    name: 'an outbound registration',
    text: `[Apr 12 09:12:33] WARNING[4860]: res_pjsip_outbound_registration.c:1056 handle_registration_response: Temporal response '«503»' received from 'sip:sip.example.com' on registration attempt to 'sip:100@sip.example.com', retrying in '600'`,
    clues: [{ kind: 'method', method: 'REGISTER' }],
    stack: 'asterisk',
    fault: 'likely',
  },
  {
    name: 'a hangup handler with the technology cause',
    text: `    -- Executing [s@hangup:1] NoOp("PJSIP/200-00000404", "Tech cause for PJSIP/trunk-00000405: SIP «404» Not Found, ast cause 1") in new stack`,
    clues: [{ kind: 'hangup-cause', system: 'asterisk', cause: 1 }],
    stack: 'asterisk',
    fault: 'likely',
  },
  {
    name: 'dialplan variables',
    text: `NoOp("PJSIP/200-00000404", "SIP_CAUSE=SIP «503» Service Unavailable DIALSTATUS=CONGESTION HANGUPCAUSE=34") in new stack`,
    clues: [{ kind: 'hangup-cause', cause: 34 }],
    stack: 'asterisk',
    fault: 'likely',
  },
  {
    name: 'an event of the manager interface',
    text: `Event: Registry
ChannelType: PJSIP
Cause: 403

Event: DialEnd
Channel: PJSIP/200-00000486
DialStatus: BUSY
Cause: 17
TechCause: SIP «486» Busy Here

Event: Hangup
Cause: 16`,
    clues: [{ kind: 'hangup-cause', cause: 17 }],
    stack: 'asterisk',
    fault: 'no',
  },
  {
    name: 'a constant of causes.h',
    text: `chan_pjsip.c: hangup_sip2cause(): «420» -> AST_CAUSE_NO_ROUTE_DESTINATION`,
    clues: [{ kind: 'hangup-cause', system: 'asterisk', name: 'NO_ROUTE_DESTINATION', cause: 3 }],
    stack: 'asterisk',
    fault: 'likely',
  },
  {
    name: 'the call limit of chan_sip is no absent user',
    text: 'SIP/2.0 «480» Temporarily Unavailable (Call limit)\nCSeq: 1 INVITE\nServer: Asterisk PBX 13.38.3\n',
    clues: [
      { kind: 'phrase', phrase: 'Temporarily Unavailable (Call limit)', meaning: 'call-limit' },
      invite,
      {
        kind: 'server',
        field: 'server',
        product: 'Asterisk PBX 13.38.3',
        version: '13.38.3',
        stack: 'asterisk',
      },
    ],
    stack: 'asterisk',
    sentBy: 'user-agent',
    fault: 'likely',
  },
];
