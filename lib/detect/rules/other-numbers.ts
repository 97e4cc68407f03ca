import type { Rule, RuleExamples } from '@/lib/detect/rules/rule';

/** Numbers that are surely something else. */
export const otherNumbers: readonly Rule[] = [
  {
    name: 'header-number',
    weight: -20,
    pattern:
      /(?<=\b(?:CSeq|RSeq|RAck|Content-Length|Max-Forwards|Expires|Min-SE|Min-Expires|Retry-After|Timestamp|Warning|Session-ID|Allow-Events)["'`]{0,2}\s{0,2}[:=]\s{0,3}["'`]?(?:\d+ )?)\d{3}/i,
  },
  {
    name: 'unit-after',
    weight: -20,
    pattern:
      /\d{3}(?=\s?(?:ms|msec|s|secs?|seconds?|min|mins|minutes?|h|hrs?|hours?|days?|weeks?|months?|years?|bytes?|octets?|[kKMGT]i?[bB]?|B|bits?|kbps|Mbps|bps|Hz|kHz|MHz|px|pt|em|rem|%|times|calls?|users?|packets?|pkts|channels?|requests?|req|attempts?|retries|entries|rows|lines?|cps|dB|EUR|USD|GBP|VND|pm|am|km|mm|cm|people|items?|participants?|registrations?|endpoints?|extensions?|subscribers?|sessions?|concurrent|total|intermediate|headers|active|answered|busy[,;|]|files?|tests?|pages?|points?|threads?|connections?|samples?|frames?|agents?|phones|devices|€|\$|°)(?![\w-]))/,
  },
  {
    name: 'label-of-another-number',
    weight: -20,
    pattern:
      /(?<=\b(?:\w{1,20}[_.-])?(?:ports?|pid|tid|uid|gid|line|len|length|size|bytes|count|counter|total|duration|delay|timeout|timer|interval|ttl|seq|sequence|version|ver|build|rev|revision|pages?|section|chapter|rfc|issue|ticket|bug|pr|exts?|exten|extensions?|users?|username|endpoint|peer|mailbox|aor|room|channels?|queue|agent|account|callerid|caller|callee|payload|pt|ptime|ssrc|rate|bitrate|width|height|price|amount|offset|index|idx|frame|packet|packets|year|day|priority|weight|max|min|limit|retry|retries|attempts|expires|expiry|id|number|num|nr|no|step|did|dst|src|destination|source|from|to user|from user|Q\.?850|ISUP|bytes_sent|bytes_received|goroutines|cid|tag|sid|call|calls|hop|route|tg|trunkgroup|dial|dialed|dialled|Server Time|Time|buffer|sleep|wait|pause|ver\.|v|opt|code point|memory|cpu|load|rtt|jitter|pdd|asr|acd|mos|loss|cost|balance|phone|tel|fax|zip|area|postcode)["'`\]*]{0,2} ?[:=#(<>]{0,2} ?["'`(<]{0,2})(?<!\w)\d{3}/i,
  },
  { name: 'sign-before', weight: -20, pattern: /(?<=[#@$€£¥+№§&^] ?|\bUSD ?|\bEUR ?)\d{3}/ },
  {
    name: 'user-part',
    weight: -20,
    pattern: /(?<=\b(?:sips?|tel):)\d{3}(?=[@;>])|\d{3}(?=["']?\s?<sips?:|@|-[\da-f]{6,})/i,
  },
  {
    name: 'channel-name',
    weight: -20,
    pattern: /(?<=\b(?:PJSIP|SIP|IAX2?|Local|DAHDI|sofia\/\w{1,20}|user|loopback)\/)\d{3}/,
  },
  {
    name: 'rfc-or-issue',
    weight: -20,
    pattern:
      /(?<=\b(?:RFC|Issue|Bug|PR|CVE|ISO|ITU|section|figure|table|step|page|chapter|Room|Suite|Flight|Line|lines)s?[ -]?#?)\d{3}/i,
  },
  { name: 'sdp-line', weight: -20, pattern: /(?<=(?:^|\n)[ \t]{0,4}[vostcmabikrz]=[^\n]{0,200})\d{3}/ },
  {
    name: 'dial-rule',
    weight: -20,
    pattern: /(?<=\bexten\s?=>\s?)\d{3}|(?<=\$(?:rU|fU|tU|oU|rd)\s?[=!]=\s?")\d{3}/,
  },
  {
    name: 'time-or-decimal',
    weight: -20,
    pattern: /\d{3}(?=:\d\d|\.\d|,\d{3}(?!\d)|\/\d{4})|(?<=\d[:.,])\d{3}/,
  },
];

export const examples: Record<string, RuleExamples> = {
  'header-number': {
    recognises: 'Numbers of header fields',
    accepted: [],
    rejected: ['CSeq: 486 INVITE', 'SIP/2.0 trace\nContent-Length: 404', 'Warning: 304 example.com "SIP"'],
  },
  'unit-after': {
    recognises: 'A unit after the number',
    accepted: [],
    rejected: ['SIP INVITE answered after 180 ms'],
  },
  'label-of-another-number': {
    recognises: 'A label of some other number',
    accepted: [],
    rejected: ['SIP endpoint 200 unreachable', 'SIP port 486'],
  },
  'sign-before': {
    recognises: 'A currency, issue or phone sign',
    accepted: [],
    rejected: ['SIP bug #486', 'SIP costs $200'],
  },
  'user-part': {
    recognises: 'The user of an address',
    accepted: [],
    rejected: ['INVITE sip:486@example.com'],
  },
  'channel-name': { recognises: 'A channel name', accepted: [], rejected: ['SIP/486-00000012 answered'] },
  'rfc-or-issue': {
    recognises: 'A document or section number',
    accepted: [],
    rejected: ['SIP, section 404'],
  },
  'sdp-line': {
    recognises: 'A line of a session description',
    accepted: [],
    rejected: ['INVITE\na=rtpmap:101 telephone-event\nb=AS:480'],
  },
  'dial-rule': {
    recognises: 'A dial plan pattern',
    accepted: [],
    rejected: ['exten => 486,1,Dial(SIP/486)'],
  },
  'time-or-decimal': { recognises: 'A time or a decimal number', accepted: [], rejected: ['SIP 480:30'] },
};
