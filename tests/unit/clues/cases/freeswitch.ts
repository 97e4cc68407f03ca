import type { ClueCase } from './clue-case';

const invite = { kind: 'method', method: 'INVITE' } as const;

/** sofia's trace, its log, channel variables and CDRs. */
export const freeswitch: readonly ClueCase[] = [
  {
    name: 'the SIP trace, sending',
    text: `recv 536 bytes from udp/[192.0.2.6]:59169 at 13:42:15.272891:
------------------------------------------------------------------------
INVITE sip:5550123@192.0.2.88 SIP/2.0
CSeq: 11478 INVITE

send 630 bytes to udp/[192.0.2.6]:59169 at 13:42:15.312092:
------------------------------------------------------------------------
SIP/2.0 «480» Temporarily Unavailable
Via: SIP/2.0/UDP 192.0.2.6:59169;branch=z9hG4bK5;rport=59169
CSeq: 11478 INVITE
User-Agent: FreeSWITCH-mod_sofia/1.10.3-release~64bit
Reason: Q.850;cause=18;text="NO_USER_RESPONSE"
Content-Length: 0

------------------------------------------------------------------------`,
    clues: [
      { kind: 'reason', protocol: 'Q.850', cause: 18, text: 'NO_USER_RESPONSE' },
      invite,
      { kind: 'direction', direction: 'sent' },
      {
        kind: 'server',
        field: 'user-agent',
        product: 'FreeSWITCH-mod_sofia/1.10.3-release~64bit',
        version: '1.10.3-release',
        stack: 'freeswitch',
      },
    ],
    stack: 'freeswitch',
    sentBy: 'user-agent',
    fault: 'depends',
  },
  {
    name: 'the session limit',
    text: 'SIP/2.0 «503» Maximum Calls In Progress\nCSeq: 1 INVITE\nRetry-After: 300\n',
    clues: [
      { kind: 'phrase', phrase: 'Maximum Calls In Progress', meaning: 'call-limit', stack: 'freeswitch' },
      { kind: 'retry-after', seconds: 300 },
      invite,
    ],
    stack: 'freeswitch',
    fault: 'likely',
  },
  {
    name: 'a state change in the log',
    text: `2024-09-24 09:49:18.875706 [DEBUG] sofia.c:7498 Channel sofia/internal/1001@192.0.2.15 entering state [terminated][«487»]
2024-09-24 09:49:18.875706 [NOTICE] sofia.c:8628 Hangup sofia/internal/1001@192.0.2.15 [CS_EXECUTE] [ORIGINATOR_CANCEL]`,
    clues: [],
    stack: 'freeswitch',
    fault: 'no',
  },
  {
    name: 'a hangup line with its own name of the cause',
    text: '2024-09-24 09:49:18.875706 [NOTICE] sofia.c:8628 Hangup sofia/gateway/trunk/5550123 [CS_CONSUME_MEDIA] [NORMAL_TEMPORARY_FAILURE] sip:«503»',
    clues: [{ kind: 'hangup-cause', system: 'freeswitch', name: 'NORMAL_TEMPORARY_FAILURE', cause: 41 }],
    stack: 'freeswitch',
    fault: 'likely',
  },
  {
    name: 'channel variables',
    text: `variable_sip_term_status: [«486»]
variable_proto_specific_hangup_cause: [sip:486]
variable_sip_term_cause: [17]
variable_hangup_cause: [USER_BUSY]
variable_billsec: [180]`,
    clues: [
      { kind: 'hangup-cause', cause: 17 },
      { kind: 'hangup-cause', system: 'freeswitch', name: 'USER_BUSY', cause: 17 },
    ],
    stack: 'freeswitch',
    fault: 'no',
  },
  {
    name: 'a cause of its own has no Q.850 number',
    text: '{"hangup_cause":"USER_NOT_REGISTERED","sip_term_status":"«480»","uuid":"a1"}',
    clues: [{ kind: 'hangup-cause', system: 'freeswitch', name: 'USER_NOT_REGISTERED' }],
    fault: 'depends',
  },
  {
    name: 'a CDR in JSON over many lines',
    text: `{
  "core-uuid": "b8",
  "variables": {
    "sip_hangup_phrase": "Service Unavailable",
    "last_bridge_proto_specific_hangup_cause": "sip:«503»",
    "hangup_cause": "NORMAL_CIRCUIT_CONGESTION",
    "hangup_cause_q850": "34",
    "billsec": "0"
  }
}`,
    clues: [
      { kind: 'hangup-cause', system: 'freeswitch', name: 'NORMAL_CIRCUIT_CONGESTION', cause: 34 },
      { kind: 'hangup-cause', cause: 34 },
    ],
    fault: 'likely',
  },
  {
    name: 'a fault of sofia itself, never on the wire',
    text: '2024-09-24 09:49:18 [WARNING] sofia_reg.c:2571 trunk Failed Registration [904] status «904» "Operation has no matching challenge"',
    clues: [
      {
        kind: 'phrase',
        phrase: 'Operation has no matching challenge',
        meaning: 'no-matching-credentials',
        stack: 'sofia-sip',
      },
    ],
    stack: 'sofia-sip',
    sentBy: 'local',
    fault: 'likely',
  },
  {
    name: 'a DNS error that no packet shows',
    text: 'sofia/external/5550123@sip.example.com: response «503» "DNS Error"',
    clues: [{ kind: 'phrase', phrase: 'DNS Error', meaning: 'dns-failed', stack: 'sofia-sip' }],
    stack: 'sofia-sip',
    sentBy: 'local',
    fault: 'likely',
  },
  {
    name: 'the cause of a code that the registry maps to a catch-all',
    text: 'sofia/external/100 hangup SIP «420» cause INTERWORKING',
    clues: [{ kind: 'hangup-cause', system: 'freeswitch', name: 'INTERWORKING', cause: 127 }],
    stack: 'freeswitch',
    fault: 'likely',
  },
];
