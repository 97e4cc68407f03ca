import type { Rule, RuleExamples } from '@/lib/detect/rules/rule';

export const sipKeys: readonly Rule[] = [
  {
    name: 'sip-key',
    weight: 8,
    namesSip: true,
    anyNumber: true,
    left: /(?:(?:(?<![A-Za-z])[sS]ip|[a-z\d]Sip|(?<![A-Z])SIP)[\w.-]{0,32}(?:[sS]tatus|STATUS|[cC]ode|CODE|[rR]esp|RESP|[rR]eply|REPLY|[cC]ause|CAUSE|[rR]eason|REASON|[rR]esult|[eE]rr|[fF]ail|[fF]inal|[dD]isposition|[tT]erm)[\w.-]{0,16}|(?:status|code|cause|reason|resp|reply|final|result)_sip)["'`\]*)]{0,3}\s{0,40}[:=>(|,[!~<]{0,3}\s{0,3}["'`(<[{]{0,2}$/,
  },
  {
    name: 'sip-key-in',
    weight: 8,
    namesSip: true,
    anyNumber: true,
    left: /^in\s?[({]\s?["']?$|\} $/i,
    around:
      /(?<=sip[\w.-]{0,32}(?:status|code|resp|reply|cause|reason)[\w.-]{0,16}(?:["'`]?\s(?:not )?in\s?[({]\s?["']?|\{(?![^{}\n]{0,200}(?:code|status|response)=)[^{}\n]{0,200}\} ))\d{3}/i,
  },
  {
    name: 'sip-word',
    weight: 8,
    namesSip: true,
    left: /^[A-Za-z]+[^\w\n]{0,8}$/,
    around:
      /(?<=(?<![\w/.:@-])(?:SIP|Sip|sip|sipfrag|Session Initiation Protocol)\)?(?:[ _-](?:final|status|response|reply|code|error|cause|reason|message(?!s)|result|failure|hangup|provisional|reject(?:ion)?|signall?ing|progress|event|unexpected|foutcode|felkod|hatas[ıi]|kodu|is|of|was|with|a|an|the|returned|returns|sent|got|gave|like|seen|received)){0,4}s?["'`*]{0,3}[ \t]{0,3}[:=|(-]{0,2}[ \t]{0,3}["'`(*[]{0,3})(?<!\w|\bsip:)\d{3}(?!\s{1,3}(?:Status|Request)\b)/,
  },
  {
    name: 'key-in-sip-object',
    weight: 8,
    namesSip: true,
    left: /(?:status|code|cause|result|reply|response)["'] ?: ?["']?$/i,
    around:
      /(?<=["']sip["'] ?: ?\{[^{}\n]{0,160}["'][\w-]{0,12}(?:status|code|cause|result|reply|response)["'] ?: ?["']?)\d{3}/i,
  },
  {
    name: 'sip-cause',
    weight: 8,
    namesSip: true,
    left: /^(?:sip:|3a)$/i,
    around:
      /(?<=(?<!<|\w|(?:id|uri|aor|user|account|peer|contact)["']?\s?[:=]>?\s?["']?)sip(?::|%3a))\d{3}(?![@\w.:;%-])/i,
  },
  {
    name: 'reason-header',
    weight: 30,
    namesSip: true,
    anyNumber: true,
    left: /^cause ?= ?["']?$/i,
    around: /(?<=\bSIP ?; ?cause ?= ?["']?)\d{3}/i,
  },
  {
    name: 'described-by-a-sip-key',
    weight: 8,
    namesSip: true,
    left: /(?:--|#|\/\/|\/\*|\|) ?["'`]?$|^e\.g\. $|^(?:example|default|const)["']?:? ?["'`]?$/i,
    around:
      /(?<=\bsip[ \w.-]{0,20}(?:code|status|cause|reason|response)[\w.-]{0,12}(?:[^\n=:]{0,40}(?:(?:--|#|\/\/|\/\*) ?(?:e\.g\. )?|default:? ["'`]?|\|[^|\n]{0,24}\| ["'`]?)|["']?: ?(?:\n[ \t]+\w{1,20}: [^\n]{1,120}){0,4}\n[ \t]+(?:example|default|const): ?["']?))\d{3}/i,
  },
  {
    name: 'value-of-a-sip-key',
    weight: 8,
    namesSip: true,
    left: /value["']? ?: ?["']?$/i,
    around:
      /(?<=\bsip[\w.-]{0,32}(?:status|code|resp|cause|reason)[\w.-]{0,16}["'], ?["']?\w{0,20}value["']? ?: ?(?:\{ ?["']\w{1,20}["'] ?: ?)?["']?)\d{3}/i,
  },
  {
    name: 'dotted-response',
    weight: 8,
    namesSip: true,
    left: /^[\w.-]*(?:invite|register|bye|cancel|options|subscribe|notify)(?:\.response)?\.$/i,
  },
  {
    name: 'response-from',
    weight: 8,
    namesSip: true,
    left: /: ?["']?$/,
    around: /(?<=\bSIP (?:response|reply)\b[^\n:]{0,20}\b(?:from|to)[: ] ?\S{3,60} ?: ["']?)\d{3}/i,
  },
  {
    name: 'on-the-sip-side',
    weight: 8,
    namesSip: true,
    right: /^ (?:on|from|at)$/,
    around:
      /\d{3}(?= (?:on|from|at) (?:the |its |their )?SIP (?:leg|side|trunk|level|layer|peer|server|proxy|gateway|provider)\b)/,
  },
  {
    name: 'code-slash-method',
    weight: 8,
    namesSip: true,
    anyNumber: true,
    right:
      /^\/(?:INVITE|REGISTER|BYE|CANCEL|OPTIONS|SUBSCRIBE|NOTIFY|PUBLISH|REFER|PRACK|UPDATE|MESSAGE|INFO)$/,
  },
];

export const examples: Record<string, RuleExamples> = {
  'sip-key': {
    recognises: 'A key or variable whose name says SIP and status, code, response, cause or reason',
    accepted: [
      "param['cause_sip'] = '«486»'",
      '"sip_status_code": "«486»"',
      'SipResponseCode=«603»&CallSid=CA1',
      'sip.Status-Code == «488»',
      'lastSIPresponseNum = «404»',
      'sip_hangup_cause\t«486»',
    ],
    rejected: ['sip_port=486', 'sip_registered_users 404', 'gossip_status_code == 200'],
  },
  'sip-key-in': {
    recognises: 'A list of codes that such a key is compared with, or the value of a metric of that name',
    accepted: [
      'probe_sip_status_code{target="192.0.2.10:5060"} «404»',
      'sip.Status-Code in {«480», «486»}',
      'WHERE last_sip_response IN («404»,«480»,«486»)',
    ],
    rejected: ['sip_response_code{code="x"} 404', 'tcp.port in {404, 486}'],
  },
  'sip-word': {
    recognises: 'The word SIP right before the number, or before status, code, response, error or cause',
    accepted: [
      'the call ends with SIP «486»',
      'SIP status: «488»',
      'SIP response code «404»',
      '(SIP «503»)',
      'Disconnect cause (SIP)  : «486»',
    ],
    rejected: ['SIP/404-0000001a is ringing'],
  },
  'key-in-sip-object': {
    recognises: 'A status or code inside an object named sip',
    accepted: [
      '{"sip":{"code":«404»,"text":"no such user"}}',
      '"sip": {"method": "INVITE", "responseCode": «408»}',
    ],
    rejected: ['{"sip":{"port":480},"api":{"code":404}}'],
  },
  'sip-cause': {
    recognises: 'A hangup cause written as sip:486',
    accepted: ['proto_specific_hangup_cause=sip:«486»', 'cause=sip%3A«603»&x=1'],
    rejected: ['SIP onRegistration accountID: sip:404, done', 'INVITE sip:486@example.com SIP/2.0'],
  },
  'reason-header': {
    recognises: 'A Reason header field of protocol SIP',
    accepted: ['Reason: SIP;cause=«200»;text="Call completed elsewhere"'],
    rejected: ['Reason: Q.850;cause=486'],
  },
  'described-by-a-sip-key': {
    recognises: 'An example or comment that belongs to a key or column named for a SIP status',
    accepted: [
      '| code | The SIP status code to answer with (default: «603») |',
      '| code | The SIP code to answer with | integer | «486» | no |',
      'sip_hangup_code INT, -- «200», «486», «487»',
      'sipCode:\n  type: integer\n  description: Final response\n  example: «480»',
    ],
    rejected: ['sip_port INT, -- 480 at most', 'sipCode:\n  type: integer\nringTime:\n  example: 100'],
  },
  'value-of-a-sip-key': {
    recognises: 'The value beside a key that is named for a SIP status, as in traces',
    accepted: ['{"key": "sip.response.status_code", "value": {"intValue": "«408»"}}'],
    rejected: ['{"key": "sip.port", "value": {"intValue": "480"}}'],
  },
  'dotted-response': {
    recognises: 'A method and its response, joined by points',
    accepted: [
      'message-type "invite.response.«404»"',
      'sipCommonStatusCodeIns.2.invite.«486» = Counter32: 4409',
    ],
    rejected: ['SIP file.404'],
  },
  'response-from': {
    recognises: 'A SIP response and the address that it came from, before the number',
    accepted: [
      'RX SIP Response FROM:bob@example.com: «480»',
      'Receiving new SIP response from udp:192.0.2.21:5060 : «487» Request Cancelled',
    ],
    rejected: ['SIP response from udp:192.0.2.21:486'],
  },
  'on-the-sip-side': {
    recognises: 'The SIP leg, side or trunk behind the number',
    accepted: ['Such calls end in «503» on the SIP leg. The REST API itself answers HTTP 429.'],
    rejected: ['Call 480 on the SIP leg'],
  },
  'code-slash-method': {
    recognises: 'A response and the method that it answers, as in 486/INVITE',
    accepted: ['Response msg «486»/INVITE/cseq=7 (rdata0x7f)'],
    rejected: ['tcp/404/udp'],
  },
};
