import type { Rule, RuleExamples } from '@/lib/detect/rules/rule';

/** One such rule outweighs everything but a status line. */
const veto = -20;

/** Things that have numbers, as words before a number and as keys. */
const things =
  'ports?|pid|tid|size|length|line|pages?|exts?|extensions?|exten|users?|endpoint|peer|mailbox|aor|room|channels?|queue|agent|account|caller|callee|payload|pt|packets?|frame|version|build|step|sleep|wait|pause|tag|did|fax|phone';

export const otherNumbers: readonly Rule[] = [
  {
    name: 'header-number',
    weight: veto,
    left: /\b(?:CSeq|RSeq|RAck|Content-Length|Max-Forwards|Expires|Min-SE|Min-Expires|Retry-After|Timestamp|Session-ID|Geolocation-Error)["'`]{0,2}\s{0,2}[:=]>?\s{0,8}["'`]?$/i,
  },
  {
    name: 'header-number-in-parts',
    weight: veto,
    left: /(?:cseq[\w.-]{1,10}|warning)["'`]{0,2}\s?[:=]\s?["']?$|(?:code|number|seq|value)["'] ?: ?$|^0 $/i,
    around:
      /(?<=cseq[\w.-]{1,10}["'`]{0,2}\s?[:=]\s?["']?|["']c?seq["'] ?: ?\{[^{}\n]{0,40}|RAck: \d{1,9} )\d{3}|(?<=warning["'`]{0,2}\s?[:=]\s?["']?)3\d\d/i,
  },
  {
    // A code, but not of SIP: `exit code 100`, `Command-Code 303`.
    name: 'other-code',
    weight: veto,
    left: /codes?[:=]? ?["'(]{0,2}$/i,
    around:
      /(?<=\b(?:exit|command|area|country|zip|feature|access|prefix|warning|application|avp|vendor|key|event|close|alarm)[ -]codes?[:=]? ?["'(]{0,2})\d{3}/i,
  },
  {
    name: 'process-number',
    weight: veto,
    right: /^ --- \[|^\]: [A-Z]{4,8}$/,
  },
  {
    name: 'named-things',
    weight: veto,
    left: /^0(?:,|、|\/)? ?$|^(?:and|or|to|und|oder|et|ou|y|o|и|và)\s$|[和至] ?$/i,
    around:
      /(?<=(?:\b(?:ports?|ext\w*|rooms?|users?|lines?|channels?|queues?|agents?|Nebenstellen?|postes?)|номера?|分机号?|内[線线]|端口|房间)[ :]{0,2}(?:\d{2,5}(?:,? (?:and|or|to|und|oder|et|ou|y|o|и|và) |, ?| ?[、和至] ?|\/)){1,8})\d{3}/i,
  },
  {
    name: 'list-of-another-kind',
    weight: veto,
    left: /^0, ?$|[[({]["']?$/,
    around:
      /(?<=(?:http|(?<![a-z])port|delay|timeout|interval|extension|room|size)\w{0,16} ?[:=] ?\w{0,12}[[({]{1,3}(?:["']?\d{1,5}["']?, ?){0,10}["']?)\d{3}/i,
  },
  {
    name: 'pair-of-counters',
    weight: veto,
    left: /^[A-Za-z]+ $|^0\/$/,
    around:
      /(?<=\b[A-Za-z]+ \d{1,9}\/\d{1,9},?\s{1,12}[A-Za-z]+ (?:\d{1,9}\/)?)\d{3}(?=\/\d|[,\s]|$)|\d{3}(?=(?:\/\d{1,9})?,? [A-Za-z]+ \d{1,9}\/\d)/,
  },
  {
    name: 'named-thing',
    weight: veto,
    left: new RegExp(
      `^(?:${things}|number|section|chapter|issue|ticket|bug|dial(?:l?ed)?|slot|node|unit|suite|flight|figure|table|area|zip|group|RFC|ISO|PR|CVE|container|vlan|rule)s?\\.?[ -]?#?["'\`(]{0,2}$|(?:内[線线]|分机号?|线号|号码|上限|并发|내선|房间|ポート|端口|포트)[は为是은는:：]? ?$`,
      'i',
    ),
  },
  // `Call(486)` and `call 486` name a call; `ended the call (486)` tells how.
  {
    name: 'named-call',
    weight: veto,
    left: /^(?:calls?|leg|session|dialog|transaction|thread)(?:\(|[ -]#?)$/i,
  },
  {
    name: 'key-of-another-number',
    weight: veto,
    left: new RegExp(
      `(?:^|[_.-])(?:${things}|len|bytes|octets|count|counter|total|duration|delay|timeout|timer|interval|ttl|seq|sequence|max|min|limit|retry|attempts|expires|expiry|id|(?<!(?:resp(?:onse)?|status|code|cause|reason|reply)[_.-])(?:number|num|nr)|dst|src|from|to|cid|calls?|time|sent|received)["'\`\\]*]{0,2} ?[:=]{1,2}>?[ \\t]{0,4}["'\`(<[]{0,2}$`,
      'i',
    ),
  },
  { name: 'sign-before', weight: veto, left: /#$|[&+]$|[@$€£¥№§^~] ?$|^(?:USD|EUR|GBP) ?$/ },
  { name: 'star-code', weight: veto, left: /(?<!\*)\*$/, right: /^(?!\*)/ },
  {
    name: 'user-part',
    weight: veto,
    left: /^(?:sips?|tel):$/i,
    around: /(?<=(?:<sips?|\btel):)\d{3}|(?<=\bsips?:)\d{3}(?=[@;>])/i,
  },
  { name: 'user-part', weight: veto, right: /^(?:["']?\s?<sips?|-[\da-f]{6,})$/i },
  {
    name: 'channel-name',
    weight: veto,
    left: /\/$/,
    around: /(?<=\b(?:PJSIP|SIP|IAX2?|Local|DAHDI|sofia\/\w{1,20}|user|loopback|gateway)\/)\d{3}/,
  },
  {
    name: 'sdp-line',
    weight: veto,
    left: /^(?:0[ /]|[a-z]=|[A-Za-z-]{2,20}:)$/,
    around: /(?<=(?:^|\n)[ \t]{0,4}[vostcmabikrz]=[^\n]{0,200})\d{3}/,
  },
  {
    name: 'extension-of-a-dialplan',
    weight: veto,
    right: /^ => [A-Z]/,
    around: /\d{3}(?= => [A-Z]\w+\([^\n]{0,120}\);)/,
  },
  {
    name: 'queue-and-its-calls',
    weight: veto,
    right: /^ has$/,
    around: /\d{3}(?= has \d{1,4} (?:calls?|members?)\b)/,
  },
  {
    name: 'dial-rule',
    weight: veto,
    left: /(?:^exten\s?=>\s?|^(?:rU|fU|tU|oU|rd|au|aU)["')]{0,2}\s?[=!]=\s?["'])$/,
  },
  {
    name: 'part-of-a-number',
    weight: veto,
    left: /^0(?:[:.,]| \()$/,
    around:
      /(?<=\d[:.]|(?<![\d,])\d{1,2},)\d{3}(?!,\d{1,2}\b)|(?<=\d:)\d{3}|(?<=\d{3} \()\d{3}(?=%?\)[,;] \d{3} \()|(?<=\d%?\)[,;] \d{3} \()\d{3}/,
  },
  {
    name: 'start-of-a-number',
    weight: veto,
    right: /^(?::\d\d|,0\d\d|\/\d{4}|[-–—]\d|\)? ?[ -]?\d{3}$)/,
    around: /\d{3}(?=:\d\d|,0\d\d|\/\d{4}|[-–—]\d|\)? ?[ -]?\d{3}[ -]\d{3,4}(?![\d;\]}]| \d))/,
  },
  {
    name: 'middle-of-a-number',
    weight: veto,
    left: /^0[ -]$/,
    around: /(?<=\d[ -])\d{3}(?=-\d|[ -]\d{4}(?!\d))/,
  },
];

export const examples: Record<string, RuleExamples> = {
  'header-number': {
    recognises: 'Numbers of header fields',
    accepted: [],
    rejected: ['CSeq: 486 INVITE', 'SIP/2.0 trace\nContent-Length: 404', 'Warning: 304 example.com "SIP"'],
  },
  'header-number-in-parts': {
    recognises: 'The number of a CSeq that is written as an object or with a dot, of a RAck or of a Warning',
    accepted: [],
    rejected: [
      'PRACK sip:bob@example.com SIP/2.0\nRAck: 1 183 INVITE',
      'SIP answers with\nWarning: 399 example.com "busy"',
      '"sip": {"cseq": {"code": 480, "method": "INVITE"}}',
      '"sip.cseq.code": 480, SIP INVITE',
    ],
  },
  'other-code': {
    recognises: 'Another kind of code, such as an exit code, a country code or a Diameter command',
    accepted: [],
    rejected: [
      'SIP test: process completed with exit code 100',
      'Cx MAR Command-Code 303, SIP-Auth-Data-Item 2',
    ],
  },
  'process-number': {
    recognises: 'The number of a process, as Spring writes it',
    accepted: [],
    rejected: ['09:12:40.180 ERROR 404 --- [sip-3] c.e.PlayService : INVITE failed'],
  },
  'named-things': {
    recognises: 'One of several extensions, ports or rooms',
    accepted: [],
    rejected: ['SIP extensions 200, 404 and 486 are for tests', 'SIP 分机号 200、404 和 486'],
  },
  'list-of-another-kind': {
    recognises: 'An item of a list that is named for HTTP, ports, delays or sizes',
    accepted: [],
    rejected: ['# SIP\nRETRY_DELAYS = (180, 404, 600)\nHTTP_RETRYABLE = frozenset({429, 500, 503})'],
  },
  'pair-of-counters': {
    recognises: 'One of several pairs of counters, as in statistics of sent and received',
    accepted: [],
    rejected: [
      'SIP statistics (in/out):\n  Forwarded 0/2,\n  SessionProgress 180/200\n',
      'SIP statistics (in/out):\n  Trying 404/486, Ringing 180/183,\n  Unauthorized 401/0, NotFound 12/404',
    ],
  },
  'named-thing': {
    recognises: 'A word such as extension, port, line or section before the number',
    accepted: [],
    rejected: ['SIP endpoint 200 unreachable', 'SIP error on port 486', 'SIP, see section 404'],
  },
  'named-call': {
    recognises: 'A call, leg, session, dialog, transaction or thread by its number',
    accepted: [],
    rejected: ['SIP response for call 404 from 192.0.2.44', 'INVITE: Call(480) has failed'],
  },
  'key-of-another-number': {
    recognises: 'A key of some other number',
    accepted: [],
    rejected: ['{"sip_call":true,"duration":486,"id":404}', 'SIP Response length=480'],
  },
  'sign-before': {
    recognises: 'A currency, issue or phone sign',
    accepted: [],
    rejected: ['SIP bug #486', 'SIP costs $200'],
  },
  'star-code': {
    recognises: 'A feature code that is dialled',
    accepted: [],
    rejected: ['SIP phone: dnd_code = *480'],
  },
  'user-part': {
    recognises: 'The user of an address',
    accepted: [],
    rejected: ['INVITE sip:486@example.com', 'From: "404" <sip:404@example.com>'],
  },
  'channel-name': { recognises: 'A channel name', accepted: [], rejected: ['SIP/486-00000012 answered'] },
  'sdp-line': {
    recognises: 'A line of a session description',
    accepted: [],
    rejected: ['INVITE\na=rtpmap:101 telephone-event\nb=AS:480'],
  },
  'extension-of-a-dialplan': {
    recognises: 'An extension of a dial plan in AEL',
    accepted: [],
    rejected: ['context sip {\n  600 => ConfBridge(office);\n}'],
  },
  'queue-and-its-calls': {
    recognises: 'A queue by its number',
    accepted: [],
    rejected: ["SIP queues:\n500 has 1 calls (max unlimited) in 'rrmemory' strategy"],
  },
  'dial-rule': {
    recognises: 'A dial plan pattern',
    accepted: [],
    rejected: ['exten => 486,1,Dial(SIP/486)'],
  },
  'part-of-a-number': {
    recognises: 'The end of a time or of a number with separators',
    accepted: [],
    rejected: ['SIP queues (callers): 10 (404), 200 (480), 11 (3)', 'SIP 30:480', 'SIP answers 12,404'],
  },
  'start-of-a-number': {
    recognises: 'A time, a phone number or a range that starts with three digits',
    accepted: [],
    rejected: ['SIP 480:30', 'SIP error reported by 202-555-0101', 'SIP 404/2026'],
  },
  'middle-of-a-number': {
    recognises: 'The middle of a phone number',
    accepted: [],
    rejected: ['SIP call to 1 202 555-0101'],
  },
};
