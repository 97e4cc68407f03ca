import type { Rule, RuleExamples } from '@/lib/detect/rules/rule';

const methods = 'INVITE|REGISTER|BYE|CANCEL|ACK|OPTIONS|SUBSCRIBE|NOTIFY|REFER|MESSAGE|PUBLISH|UPDATE|PRACK';

export const prose: readonly Rule[] = [
  {
    name: 'verb-before',
    weight: 3,
    left: /^[^\d\s!-/:-@[-`{-~]+(?: |\n[ \t]{0,6})["'`(“‘*[]{0,3}$/,
    around:
      /(?<=(?<![\w\u00c0-\u024f])(?:(?:respond|return|answer|repl[iy]|reject|fail|send|receiv|expect|generat|issue|forward|relay|transmit|accept|trigger|throw|challenge|mapp?|dropp?|ignor|draw|treat|choos|handl|say|add|report|produc|encounter|observ|translat|emit|unexpected)(?:s|e[sd]?|ing)?|it (?:is|was)|(?:r[eé]pon[ds]|renvoie|retourne|devuelve|devolv[ií]ó?a?|retorna|respondi[oó]|antwortet|liefert|meldet|sendet|kommt|kam|risponde|отвечает|возвращает|вернул|trả về)|\b(?:map(?:s|ped|ping)|convert(?:s|ed)|translate[sd]|chang(?:e[sd]|ing)) [\w .]{1,30} to|gets?|getting|got|want(?:s|ed)?|sent|recv|rcvd|rx|tx|see(?:n|s|ing)?|saw|g[ai]ves?|ended|closed|end(?:s|ed|ing)? in|(?:should|must|will|would|may|can|to)(?: this| it| that)? be|confus(?:e|ed|ing))(?: (?!in |at |of |for )[a-zà-ü]{1,6}){0,3}(?: |\n[ \t]{0,6})["'`(“‘*[]{0,3})\d{3}/i,
  },
  {
    name: 'preposition-before',
    weight: 2,
    left: /^(?:on|now|puis|luego|dann|потом|затем|đó|une?|eine?n?|die|der|den|mit|con|com|avec|an?|the|their|its|any|no|multiple|intermediate|while|since|current|except|including|your|our|accept|to|for|with|after|before|between|then|when|only|as|had|have|see|or|like|until|without|e\.g\.|i\.e\.|\w+ly|later|instead|(?:da)?nach|vorher|beim|del|al|au|après|después|после|bị|sau|было|стало?|теперь|got|was|of|assert\w{0,12}|expected):?,?(?: |\n[ \t]{0,6})["'`(“‘*<]{0,3}$/i,
    // Only the last of these words is what counts, but "of" and "was" are too common to count alone.
    around:
      /(?<!(?:(?<!but )\b(?:got|was):?,?|(?<!instead )\bof|(?<!identical |equal |similar |equivalent )\bto|(?<!wait )\bfor|(?<!not )\bonly|(?<!(?:over|tr(?:y|ies)|stops?|routes?|gateway|trunk|carrier|only|not|or|and|also|except) )\bon) ["'`(<]{0,3})\d{3}/i,
  },
  {
    name: 'noun-after',
    weight: 3,
    right: /^'?s?["'`)\]”’*]{0,3}[ -][A-Za-z]/,
    around:
      /\d{3}(?='?s?["'`)\]”’*]{0,3}[ -](?:final |SIP |error |provisional |status |failure |failed |auth(?:entication)? |(?:or|and) \d{3} |(?:is|was|were|are|being|gets) )?(?:[rR]esponses?|repl(?:y|ies)|errors?|status(?:es)?|challenges?|codes?|answers?|rejections?|cause|failures?|class|message|received|returned|sent|from|registration|progress|early.media|with(?:out)? SDP|template|rates?|spikes?|means|indicates|denotes|(?:is|was) an? [1-6]xx|(?:on|for|to) (?:\w{2,5} )?(?:in|out)(?:bound|coming|going))\b)/,
  },
  {
    name: 'method-before',
    weight: 2,
    left: /[A-Za-z][^\w\n]{1,8}$/,
    around: new RegExp(
      `(?<=\\b(?:${methods})(?:s(?! ?:))?(?:,? (?:and|with|gets|got|then|with(?:out)? [a-z]{2,12},|→|->|=>|<-|—|-|returned|failed|rejected|answered|>):?| ?[:,]) ["'\`(]{0,2}|\\bACK (?:to|for|para|für|cho) )\\d{3}|(?<=\\t(?:(?!ACK)(?:${methods}) |\\d{1,9} (?:${methods})\\t))\\d{3}(?=[\\t\\n,;|]| [1-6]\\d\\d\\b|$)`,
    ),
  },
  {
    name: 'slash-pair',
    weight: 2,
    right: /^["'`*]{0,2} ?\/ ?["'`*]{0,2}[1-6]\d\d$/,
    around: /(?<![/\d] ?["'`*]{0,2})(\d{3})(?=\D+(?!\1)\d{3}(?! ?=))/,
  },
  {
    name: 'arrow-before',
    weight: 2,
    left: /(?<!>)(?:->|=>|→|➔|⇒) ?["'`]{0,2}$|(?:^|[\n\]]|[a-z\d]:)[ \t]{0,8}(?:<-{1,2}|<{2,3}|>{2,3}) ?$/,
  },
  {
    // Words that seldom lead to a count, and codes that HTTP does not have.
    name: 'code-in-a-sentence',
    weight: 2,
    left: /^(?:if|so|not|never|because|spurious|duplicate|says|th\w{2,3}|first|second|last|next|another|stray|late|bare|both|ese|este|esse|cet?|diese[rs]?|jener?|same|subsequent|initial|original|previous|le|du|el|il|lo|dem)(?: |\n[ \t]{0,6})["'“‘(]?$/i,
    around:
      /(?:18[0-3]|199|407|42\d|43\d|48\d|49[134]|580|60[03467])(?=[,.;:?!)"'”’]| [a-z\u00e0-\u00ff(])|(?<=\b(?:if|le|du|says|ese|este|esse|cet?|diese[rs]?|jener?|an? (?:second|third|final|first|last|late|stray|bare|random)) ["'“‘(]?)\d{3}(?=,? [a-z\u00e0-\u00ff]['’a-z\u00e0-\u00ff])/i,
  },
  {
    name: 'starts-a-sentence',
    weight: 2,
    left: /[A-Za-z\d][.:!?;] ["'“‘(]?$/,
    right:
      /^["'”’)]? (?:is|was|are|means|and|or|only|says|indicates|if|when|would|should|could|can|may|must|comes?|points?|happens?|ist|est|es|là)$/,
  },
  { name: 'ideograph-before', weight: 2, left: /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af] ?$/ },
  {
    name: 'ideograph-after',
    weight: 2,
    left: /[，,。、：:「『"“] ?$/,
    right: /^[」』"”]? ?(?!房|室|号)[\u3040-\ud7af]/,
  },
  { name: 'backticks', weight: 2, left: /`$/, right: /^(?:`| [A-Z])/ },
  {
    name: 'in-brackets',
    weight: 2,
    left: /[A-Za-z"'`>] \($|["'`>]\($|^(?:(?!SIP|\w*CHAR)[A-Z]{4,}|int)\($|[A-Za-z)"'>] \[$|\): \[$/,
    right: /^[)\]]/,
  },
  {
    name: 'first-of-a-list',
    weight: 2,
    right: /^["'`]?[,|]? ?["'`]?[1-6]\d\d$|^ ?["')}\]]|^;|^ (?:and|or)$/,
    around:
      /(?<=(?<!\w)[[({]["'`]?)\d{3}(?=["'`]?, ?["'`]?[1-6]\d\d["'`]?[,\])}])|\d{3}(?=, [1-6]\d\d,? (?:and|or) [1-6]\d\d\b)|(?:18\d|407|4[238]\d|60\d)(?= (?:and|or) [1-6]\d\d\b|(?<=: \d{3}), [1-6]\d\d\b)|(?<=(?:[[{(]|\bin )(?:[1-6]\d\d ){1,9})\d{3}(?=(?: [1-6]\d\d){0,9}[\])};])|(?<![|\d])\d{3}(?=(?:\|[1-6]\d\d){2,9}(?![|\d]))|(?<=[[{(]|\bin )\d{3}(?=(?: [1-6]\d\d){1,9}[\])};])/,
  },
  {
    name: 'plural',
    weight: 2,
    right: /^s$/,
  },
  {
    // Of the answers that bring a session description, RTSP shares only this one: 200.
    name: 'with-sdp',
    weight: 6,
    namesSip: true,
    right: /^["'`*)]{0,3} with(?:out)?$|^[ +/&(]{1,3}SDP$/,
    around: /(?!20)\d{3}["'`*)]{0,3}(?: ?[(+/&] ?| with(?:out)? (?:\w{1,9} ){0,2})SDP\b/,
  },
  { name: 'quotes', weight: 1.5, left: /(?<!: ?)["'“‘]$/, right: /^["'”’]/ },
  { name: 'quoted-phrase', weight: 2, left: /["'`“‘(]$/, right: /^:? [A-Z][a-z]/ },
  {
    name: 'line-start',
    weight: 2,
    right:
      /^["'`*)]{0,3}(?: ?[:=–—|-]|[ \t]{1,12}\{|\.? {1,3}[^\d\s!-'*-@]|\t[A-Z\u00c0-\u017e\u3000-\ud7af])/,
    around:
      /(?<=(?:^|\n)[ \t]{0,40}(?:[-*#>•+/]{1,4} |[FM]?\d{1,2}[.)]? |\d+(?:\.\d+){1,4}\.? {1,3}|<\w{1,20}> )?["'`*(]{0,3})\d{3}/,
  },
];

export const examples: Record<string, RuleExamples> = {
  'verb-before': {
    recognises: 'A verb such as "responds with" or "returned" before the number',
    accepted: [
      'REGISTER test: got [«401» «403»]',
      'The SIP proxy rejected the call with «403» and the phone gave up.',
    ],
    rejected: ['We received 404 parcels.', 'SIP test: we sent 404 INVITEs'],
  },
  'preposition-before': {
    recognises: 'An article or preposition before the number',
    accepted: [
      'SIP trunk: fail over on «503», but not on «404»',
      'The trunk sends a «488» to every INVITE.',
      'We see INVITE, «100» Trying and then «503»',
    ],
    rejected: ['SIP agents on 404 duty', 'a 404 page', 'SIP extension 200 with 404 calls'],
  },
  'noun-after': {
    recognises: 'A noun such as response, error or challenge after the number',
    accepted: [
      'SIP trunk: high «503» rate, then a «408» spike',
      'REGISTER gets a «401» challenge first',
      'SIP: «404» is a 4xx response, and «183» early media is none.',
      'SIP trunk full? Then «403» on outbound ones.',
    ],
    rejected: ['HTTP 404 error', 'SIP floor: 404 on the left'],
  },
  'method-before': {
    recognises: 'The method that was answered, before the number',
    accepted: [
      'INVITE, «180», BYE, and «200»;',
      '1700000000\tr\t1 INVITE\t«486»\t192.0.2.1',
      'time between INVITE and «180»',
    ],
    rejected: ['CSeq: 1 INVITE 486'],
  },
  'slash-pair': {
    recognises: 'Two codes with a slash between them',
    accepted: ['the SIP peer is busy, hence «480»/«486»'],
    rejected: ['SIP test: passed 488/606 = 80.5 %', 'up 404/486'],
  },
  'arrow-before': {
    recognises: 'An arrow that leads to the number',
    accepted: ['INVITE to +1 202 555 0101 -> «404»', '>>> INVITE sip:bob@example.com\n<<< «407»\n>>> ACK'],
    rejected: ['GET /index -> 404', 'SIP\ncout << 404;'],
  },
  'code-in-a-sentence': {
    recognises: 'A number that a sentence speaks of as of a response',
    accepted: [
      'A SIP phone answers «486», never «603», as a rule.',
      'The REGISTER has the wrong realm, so «407» again.',
      'Between INVITE and the first «180» it takes a second. If «503» comes often, ask the carrier.',
    ],
    rejected: ['SIP trunk: the first 200 calls are free', 'SIP is in the next 486 rooms'],
  },
  'starts-a-sentence': {
    recognises: 'A sentence that begins with the number',
    accepted: ['The SIP proxy is fine. «404» means that nobody has that number.'],
    rejected: ['SIP phones. 404 rooms have one.'],
  },
  'ideograph-before': {
    recognises: 'Chinese, Japanese or Korean text before the number',
    accepted: ['INVITE 之后对端 «480»,呼叫结束'],
    rejected: ['房间 404'],
  },
  'ideograph-after': {
    recognises: 'Chinese, Japanese or Korean text that speaks of the number behind a comma',
    accepted: ['INVITE 之后，«488» 不再出现'],
    rejected: ['SIP 大楼，404 房间'],
  },
  backticks: {
    recognises: 'The number as code in a text',
    accepted: ['The SIP side maps `«480»` to no answer.'],
    rejected: ['Set the timer to `480`.'],
  },
  'in-brackets': {
    recognises: 'The number in brackets',
    accepted: ['a BYE («486») follows'],
    rejected: ['SIPTRX(404): INVITE sent', 'see figure (404)'],
  },
  'first-of-a-list': {
    recognises: 'The first of several codes',
    accepted: [
      '// «486» and «603» mean other things to a SIP phone',
      'for code in «408» «480» «503»; do sipp -sf "$code.xml"; done',
      'SIP failover on «408», «500» and «503»',
    ],
    rejected: ['rooms 404, 486 and 503'],
  },
  plural: {
    recognises: 'Codes in the plural',
    accepted: ['SIP trunk B: «503»s come in bursts'],
    rejected: ['SIP keeps calls for 300s'],
  },
  quotes: {
    recognises: 'The number in quotes',
    accepted: ["INVITE sip:bob@example.com\nthe last status was '«486»'"],
    rejected: ["SIP tag '480'"],
  },
  'quoted-phrase': {
    recognises: 'A number and words in quotes, as a status with words of its own',
    accepted: ['BYE with "«480» Nobody home"'],
    rejected: ['"404 Park Lane"'],
  },
  'with-sdp': {
    recognises: 'An answer that comes with a session description or without one',
    accepted: [
      'Ringback stops at the first «183» with SDP, and the «200» with SDP follows.',
      'the phone is ready for «180» without SDP',
    ],
    rejected: ['RTSP: DESCRIBE gets 200 OK with SDP', 'offers 404 SDP lines'],
  },
  'line-start': {
    recognises: 'The number at the start of a line or list item',
    accepted: [
      'reject(Sip.BUSY);\n// «404» session not found',
      'SIP errors\n5.6.2.  «480» (Temporarily Unavailable) is new',
      'SIP causes:\n* «408» Request Timeout',
      'SIP responses\n(«408») The callee was not found in time.',
    ],
    rejected: ['404 Not Found'],
  },
};
