import type { Rule, RuleExamples } from '@/lib/detect/rules/rule';

const veto = -20;

export const otherProtocols: readonly Rule[] = [
  {
    name: 'http-number',
    weight: veto,
    left: /^(?:https?|0|status|response|error|code|is|of|an?|the) ?["'`:=]{0,3} {0,3}["'`(]{0,2}$/i,
    around:
      /(?<=(?<![a-z])HTTPS?(?:\/\d(?:\.\d)?)?["']?(?:[ _-](?:status|response|error|code|is|of|a|an|the)){0,4} ?["'`:=]{0,3} {0,3}["'`(]{0,2}|Unexpected response code: |responded with a status of )\d{3}/i,
  },
  // What leads to a code of SIP is of something else: `404 → SIP 404`.
  { name: 'leads-to-sip', weight: veto, left: /^(?!SIP)/, right: /^ ?(?:→|[-=]>) ?SIP$/ },
  { name: 'title-of-a-page', weight: veto, left: /^(?:h\d|title)>$/ },
  { name: 'http-after', weight: veto, right: /^ ?\(?HTTPS?$/i },
  {
    name: 'web-before',
    weight: veto,
    left: /(?:^(?:web\w*|homepage|browser)s? |홈페이지|ページ|网[页站])の? ?$/i,
  },
  {
    // Only codes that HTTP has: `the portal says 486` is of the call behind it.
    name: 'web-subject',
    weight: -8,
    left: /^(?:with|an?|get|gets|got|says?|shows?|showed|gave|gives?|return(?:s|ed)?|answer(?:s|ed)?|zeigt|Fehler|error) ["'`(“„]{0,2}$/i,
    around:
      /(?<=\b(?:API|webhook|(?:web|status|login|CDR|help) ?(?:site|page|server|UI|interface)|portal|browser|dashboard|wiki|link|Webseite|sitio web)s?\b(?![^.;\n]{0,50}\bSIP\b)[^.;\n]{0,60} ["'`(“„]{0,2})(?:200|30[1-57]|40[0-69]|41[0135]|42[29]|50[0-4])|[2-5]\d\d(?= (?:in|on|from) (?:(?:the|our|their) )?(?:web|portal|browser|dashboard|wiki|API))/i,
  },
  {
    name: 'api-response',
    weight: veto,
    right: /^["']?:/,
    around: /\d{3}(?=["']?:\s{0,24}\{?\s?["']?(?:description|content)\b)/,
  },
  {
    name: 'key-in-http-object',
    weight: veto,
    left: /["']$/,
    right: /^["'] ?:/,
    around: /(?<=["'][\w.-]{0,20}http[\w.-]{0,20}["'] ?: ?\{[^{}]{0,400}["'])\d{3}/i,
  },
  {
    name: 'stanza-error',
    weight: veto,
    left: /^code=["']$/,
    around: /(?<=<error\b[^<>\n]{0,60} code=["'])\d{3}/,
  },
  {
    name: 'broker-error',
    weight: veto,
    right: /^ [A-Z]+_[A-Z]+$/,
    around: /\d{3}(?= [A-Z_]{8,20} - )/,
  },
  {
    name: 'download-failed',
    weight: veto,
    around: /\d{3}(?= {1,2}[A-Z][A-Za-z ]{2,24} ?\[IP: )/,
    right: /^ {1,2}[A-Z]/,
  },
  { name: 'http-key', weight: veto, left: /http[\w.-]{0,32}["'`]{0,2} ?[:=]{1,2} ?["'`]?$/i },
  {
    name: 'isdn-cause',
    weight: veto,
    left: /^(?:cause ?[=:] ?|ISUP[ -]{1,3})$/i,
    around: /(?<=\bQ\.?(?:850|931)\b[^\n;]{0,4};? ?cause ?[=:] ?|\bISUP[ -]{1,3})\d{3}/i,
  },
  {
    name: 'isdn-key',
    weight: veto,
    left: /(?:reasonCode(?==)|(?<!\w)CODE_(?:USER|LOCAL|MEDIA|NETWORK|RADIO)_\w+|ast_?cause|q\.?850\w*|isdn\w*|hangup_?cause_?code)[^\w\n]{0,4}$/i,
  },
  {
    // Of STUN and TURN, and of the Warning field.
    name: 'phrase-of-another-list',
    weight: veto,
    right: /^ \(?[RASWUI]\w{3,}$/i,
    around:
      /\d{3}(?= \(?(?:Role Con|Allocation|Stale|Unknown Attr|Wrong Cred|Insufficient (?:Cap|band)|Incompat))/i,
  },
];

export const examples: Record<string, RuleExamples> = {
  'http-number': {
    recognises: 'An HTTP status',
    accepted: [],
    rejected: [
      'SIP client: Failed to load resource: the server responded with a status of 503 ()',
      'HTTP/1.1 404 Not Found',
      'SIP gateway web page: HTTP 502',
      'the SIP API returns HTTP status code 404',
    ],
  },
  'leads-to-sip': {
    recognises: 'What is turned into a code of SIP, as an HTTP status by a gateway',
    accepted: [],
    rejected: ['the answer of the API is mapped (404 → SIP «404»)'],
  },
  'title-of-a-page': {
    recognises: 'The title or heading of a web page',
    accepted: [],
    rejected: ['SIP proxy: <html><h1>400 Bad Request</h1>'],
  },
  'http-after': {
    recognises: 'The word HTTP behind the number',
    accepted: [],
    rejected: ['SIP portal answers 503 (HTTP)'],
  },
  'web-before': {
    recognises: 'A web page or browser right before the number',
    accepted: [],
    rejected: ['SIP 장비 홈페이지 404 오류'],
  },
  'web-subject': {
    recognises: 'A web site, portal or API that answers with a code which HTTP has',
    accepted: [],
    rejected: [
      'Too many calls give 429 on the API, says the SIP guide',
      'SIP trunk.\nBy the way, the wiki gives me a 502',
      'INVITE fails and the user gets 404 in the portal',
      'INVITE sip:bob@example.com\nour API answers 422 if the body is not valid',
      'SIP trunk.\nThe status page returned a 503 too.',
    ],
  },
  'api-response': {
    recognises: 'A response in the description of a web API',
    accepted: [],
    rejected: [
      "SIP trunks\n      responses:\n        '404':\n          description: No such trunk",
      'SIP calls\nresponses:\n  "404": {description: No such call}',
    ],
  },
  'key-in-http-object': {
    recognises: 'A key of an object that is named for HTTP',
    accepted: [],
    rejected: ['SIP\n"http.status": {\n  "401": "Sign in again",\n  "404": "Page not found"\n}'],
  },
  'broker-error': {
    recognises: 'An error of a message broker',
    accepted: [],
    rejected: ["SIP events: not_found: 404 NOT_FOUND - no exchange 'calls'"],
  },
  'download-failed': {
    recognises: 'A download that failed, as a package tool writes it',
    accepted: [],
    rejected: ['SIP image: Err:4 http://deb.example.com Packages 404  Not Found [IP: 192.0.2.130 80]'],
  },
  'stanza-error': {
    recognises: 'An error of an XMPP stanza',
    accepted: [],
    rejected: ["SIP gateway: <error type='cancel' code='503'><service-unavailable/></error>"],
  },
  'http-key': {
    recognises: 'A key that names HTTP',
    accepted: [],
    rejected: ['{"sip_call": true, "http_status_code": 404}'],
  },
  'isdn-cause': { recognises: 'A cause value of Q.850', accepted: [], rejected: ['Reason: Q.850;cause=486'] },
  'isdn-key': {
    recognises: 'A key that names Q.850, ISDN, or the causes of Asterisk or Android',
    accepted: [],
    rejected: [
      'ImsSIP: CODE_USER_DECLINE = 504, reasonCode=510',
      'SIP hangup, ast_cause 100 = Invalid information element',
    ],
  },
  'phrase-of-another-list': {
    recognises: 'A phrase of STUN or TURN, or of the Warning field',
    accepted: [],
    rejected: ['SIP call, ICE: 487 Role Conflict', 'SIP warnings\n300 Incompatible network protocol'],
  },
};
