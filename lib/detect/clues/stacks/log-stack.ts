import type { Stack } from '@/data/schema';

/** Words that only one system writes into its log; the first that fits counts. */
const signatures: readonly (readonly [RegExp, Stack])[] = [
  [
    /\bsofia\/|\bmod_sofia\b|\bsofia(?:_\w+)?\.c:|\bswitch_\w+\.c:|variable_\w+: \[|freeswitch/i,
    'freeswitch',
  ],
  [
    /\bchan_(?:pj)?sip\b|\bres_pjsip|\bpbx\.c:|\bapp_dial|<--- ?(?:SIP read|(?:Reliably |Re)?[Tt]ransmitting|Received SIP)|\bGot SIP response\b|\bPJSIP\/|\bSIP\/[\w.-]{1,40}-[\da-f]{8}|HANGUPCAUSE=|asterisk/,
    'asterisk',
  ],
  [/\bopensips\b/i, 'opensips'],
  [/\bkamailio\b|<script>:|<core> \[|\b\w+ \[(?:\w+\/)?\w+\.c:\d+\]: \w+\(\)|\bACC: /i, 'kamailio'],
  [/ccsip|\/SIP\/(?:Msg|Call|Info|Error)\//, 'cisco-cube'],
  [/\bJsSIP:/, 'jssip'],
  [/\bsip\.(?:Transport|UserAgent|transport|user-agent-client)\b|\bSIP\.js\b/, 'sip-js'],
  [
    /\b(?:pjsua|sip_endpoint|sip_transaction|sip_inv|sip_regc)\w*\.c\b|\btdta0x|\b(?:TX|RX) \d+ bytes (?:Request|Response) msg\b/,
    'pjsip',
  ],
  [/\b(?:nta|nua|tport)\w*\.c:|\bnta: (?:sent|received)/, 'sofia-sip'],
  [/\bbaresip\b|^(?:reg|call): /m, 'baresip'],
  [/CallEndSubReason|Microsoft (?:sub)?code|PSTNHub/i, 'teams'],
  [/\btwilio\b|CallSid/i, 'twilio'],
  [/\btelnyx\b/i, 'telnyx'],
  [/\baudiocodes\b/i, 'audiocodes'],
];

/** The system that wrote a piece of log, as far as its wording shows. */
export function logStack(written: string): Stack | undefined {
  return signatures.find(([pattern]) => pattern.test(written))?.[1];
}
