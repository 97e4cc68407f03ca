import type { Rule, RuleExamples } from '@/lib/detect/rules/rule';

/** One such rule outweighs everything but a status line. */
const veto = -20;

export const countsAndUnits: readonly Rule[] = [
  {
    name: 'unit-after',
    weight: veto,
    right:
      /^\s?-?(?:ms|msec|usec|us|µs|ns|s|[sS]e[cgk](?:s|[ou]nd\w{0,2})?|[mM]in(?:s|ut\w{1,2})?|giây|phút|h|hrs?|hours?|days?|weeks?|months?|years?|bytes?|octets?|[kKMGT]i?[bB]?|B|bits?|[kMG]bit|kbps|Mbps|bps|Hz|kHz|MHz|px|%.*|times|cps|dB|EUR|USD|[ap]m|km|mm|cm|ext(?:ension)?s?|[€$°].*)$/,
    around:
      /\d{3}(?!s (?:are|were|c[ao]me|from|on|for|and|or|to|in|when|since|by|with|after|before|sent|start|received|ha[dv]e?|must|should|will|may|can))(?!\s?-?[A-Za-z]{1,10}[-=])/,
  },
  {
    name: 'metric-value',
    weight: veto,
    left: /(?:_\w+|\}) {1,4}$/,
    around:
      /(?<=_(?:total|count|sum|seconds|bytes|ms|milliseconds|time|duration|active|current)(?:\{[^{}\n]{0,200}\})? {1,4})\d{3}/,
  },
  {
    name: 'unit-before',
    weight: -3,
    left: /^(?:milliseconds|seconds|minutes|hours|bytes|ms|every)\b[^\w\n]{1,10}$/i,
  },
  {
    name: 'counted-things',
    weight: -9,
    right: /^\]? [A-Za-z]/,
    around:
      /(?<!\b(?:[Aa]n?|[Tt]h[ai][st]|each|every|another) )\d{3}(?= (?:(?:[A-Z]{3,6}|[a-z]{2,12}\/[a-z]{2,12}|SIP|VoIP|call|concurrent|active|total|parallel|intermediate|simultaneous|open|new|different|failed|successful|unit|test) )?(?!responses|progress|(?<=\d (?:and|or) \d{3} )messages|repl|errors|status|codes|challenges|answers|failures|means|is|was|has|does|as|this|plus|indicates|comes|gets|arrives|returns|us\b|vs\b|rates|spikes|unless|across|ends|goes|stays|looks|happens|appears|shows|occurs|always|rejections|class|for|from|puis|mais|dans|depuis|vers|sans|después|tras|als|aus|bis)(?:(?:[a-z]{2,20}|[A-Z]{3,9})s|people)\b(?![:=]))|\d{3}(?=\]? (?:new|more|raw|extra|further|additional) (?:bytes|octets|packets|messages|calls)\b)|\d{3}(?= [a-z]{2,20} total\b)|\d{3}(?= (?:passed|failed|skipped|total|pending|answered|busy|active|online|offline|concurrent|waiting)(?: |[,;|)\n]|$))/,
  },
  {
    name: 'bound-before',
    weight: -9,
    left: /^(?:than|to|least|most|over|under|below|above|exceed(?:s|ed)?|about|around|roughly|nearly|approximately) ["'`]?$/i,
    around: /(?<!(?<!(?:more|less|fewer|greater|higher|lower) )than ["'`]?|(?<!\bup )to ["'`]?)\d{3}/i,
  },
  {
    name: 'counter-word',
    weight: veto,
    right: /^ ?(?:[个次条秒毫路台人通件天日개명번초]|番(?!号))/,
  },
  {
    name: 'count-of-results',
    weight: veto,
    left: /(?:failed|errors?|rejected|answered|succeeded|success|ok)(?:["']?[:=] ?| )$/i,
    around:
      /(?<=[:= ])\d{3}(?=["']?,? ["']?(?:ok|success|succeeded|failed|errors|rejected|answered|total|passed|skipped|missed|lost)\b)|(?<=\d[,;] \w{2,10} )\d{3}/i,
  },
  { name: 'rising-numbers', weight: veto, right: /^, \d{4,}$/ },
];

export const examples: Record<string, RuleExamples> = {
  'unit-after': {
    recognises: 'A unit after the number',
    accepted: [],
    rejected: [
      'SIP trunk: wait 180 segundos',
      'INVITE reached the 404 extension',
      'SIP INVITE answered after 180 ms',
      'SIP response with 404 bytes',
    ],
  },
  'metric-value': {
    recognises: 'The value of a metric',
    accepted: [],
    rejected: ['sip_responses_total{method="INVITE"} 404'],
  },
  'unit-before': {
    recognises: 'A unit before the number, as in a table of settings',
    accepted: [],
    rejected: ['| SIP timer in milliseconds | `500` |'],
  },
  'counted-things': {
    recognises: 'A count of things',
    accepted: [],
    rejected: [
      'SIP hotline: 200 people wait',
      'SIP channel received [486] new bytes',
      'The SIP proxy returned 404 calls',
      'failed with 486 concurrent SIP calls',
    ],
  },
  'bound-before': {
    recognises: 'A bound, as in "more than" or "up to"',
    accepted: [],
    rejected: ['SIP: more than 100 responses in ten minutes', 'The SIP proxy returned up to 480'],
  },
  'counter-word': {
    recognises: 'A count in Chinese, Japanese or Korean',
    accepted: [],
    rejected: ['SIP 返回 200 次'],
  },
  'count-of-results': {
    recognises: 'One of several counts of results',
    accepted: [],
    rejected: ['SIP total: 404 failed: 486 ok: 200', 'SIP sessions: 1200, failed 480'],
  },
  'rising-numbers': {
    recognises: 'The first of several times or sizes',
    accepted: [],
    rejected: ['INVITE is sent again after 500, 1000 and 2000 ms'],
  },
};
