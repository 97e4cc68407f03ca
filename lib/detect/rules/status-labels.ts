import type { Rule, RuleExamples } from '@/lib/detect/rules/rule';

export const statusLabels: readonly Rule[] = [
  {
    name: 'status-label',
    weight: 3,
    left: /(?:status|code|res?pon[sd]e?|resp|rsp|repl(?:y|ies)|cause|reason|result|error|err|fail(?:ure|ed)?|reject(?:ed|ion)?|disposition|outcome|disconnect(?:ed)?|closed|return|hangup|released?|final|(?<![a-z])event(?!s)|provisional|progress(?!\t)|answer|expect(?:ed)?|actual|uas|rc|fehler|antwort|ursache|erreur|réponse|c[oó]digo|respuesta|erro|resposta|motivo|errore|codice|risposta|lỗi|mã|hồi|retour|kod[ue]?|(?:код|ответ|ошибк|статус)[а-я]{0,2}|码|代码|コード|エラー|応答|코드|오류|응답|响应|应答|状态)(?:s|num|_?codes?|_?val(?:ue)?|_?num(?:ber)?|line)?(?:\(\))?["'`\]}*]{0,3}[ \t]{0,40}(?:[:：=>(|,[!~-]{1,3}|\t)?[ \t]{0,3}["'`(<[{*]{0,3}$/i,
  },
  {
    name: 'status-label-with-word',
    weight: 3,
    left: /^(?:is|was|of|to|in|still|now|always|then)\s?["'`(<]{0,2}$/i,
    around:
      /(?<=\b(?:status|codes?|responses?|reply|replies|cause|reason|result|error|failure)(?:es)?(?: to [A-Z]{3,9})? (?:is|was|of|to|in|set to)(?: (?:still|now|always|then))? ?["'`(<]{0,2}|\banswer(?: to [A-Z]{3,9})? (?:is|was) )\d{3}/i,
  },
  {
    name: 'status-pattern',
    weight: 3,
    left: /[~=] ?["'][^\w\n]{0,4}$|\|$|=\(\?:$/,
    around:
      /(?<=(?:status|code|response|reply|cause)(?:[=!]~ ?["'(]{1,2}|[=!]{1,2} ?["'(]{1,2}[1-6][\dx.*[\]-]{1,6}\|)(?:[1-6][\dx.*[\]-]{1,6}\|){0,8}|(?:status|code|response|reply|cause)=\(\?:(?:[1-6]\d\d\|){0,8})\d{3}/i,
  },
  {
    name: 'item-under-a-key',
    weight: 3,
    left: /\n[ \t]{0,16}- ["']?$/,
    around:
      /(?<=(?:cod|retr|fail|resp|stat|caus|err)\w{1,14}["']?:[ \t]{0,4}(?:\n[ \t]{0,16}- ["']?\w{1,3}["']?[ \t]{0,4}){0,20}\n[ \t]{0,16}- ["']?)\d{3}(?=["']?[ \t]{0,4}(?:[#\n]|$))/i,
  },
  {
    name: 'method-is-a-number',
    weight: 4,
    left: /\bmethod["'`]{0,2}\s?[:=]\s?["'`]{1,2}$/i,
    right: /^["'`]/,
  },
  {
    name: 'switch-case',
    weight: 3,
    left: /^(?:[cC]ase|when)\s["']?$/,
    right: /^(?:["']?\s?(?:[:,|\n]|[-=]>)|$)/,
  },
  {
    name: 'comparison',
    weight: 2,
    left: /[=!]==?\s?["']?$/,
    around: /(?<!\b(?:len|count|size|length|strlen|sizeof)\([^()\n]{0,40}\) ?[=!]==? ?)\d{3}/,
  },
  {
    name: 'ternary',
    weight: 2,
    left: /\? ?$|^0 : $/,
    around: /(?<=\? ?)\d{3}(?= : ?[\w"'])|(?<=\? ?[1-6]\d\d : )\d{3}/,
  },
  // Alone it is any constant; beside constants that are named by phrases it is one of them.
  { name: 'constant', weight: 0.5, left: /^[A-Z]\w{1,40}\s{0,20}[=(]\s{0,2}$/ },
  {
    name: 'pair-with-a-word',
    weight: 2,
    left: /["'], ?["']?$/,
    around: /(?<=[{(] ?["'][A-Za-z][\w -]{1,40}["'], ?["']?)\d{3}(?=["']? ?[,})\]])/,
  },
  { name: 'comparison-after', weight: 2, left: /(?<![/*%+-] ?["']?)$/, right: /^["']?\s?[=!]==?/ },
  {
    name: 'indexed-label',
    weight: 3,
    left: /^0\]? ?[:=] ?$/,
    around:
      /(?<=(?:uac|[rR]easons?|[cC]ause\w{0,12}|[cC]odes?|[rR]esponses?|[sS]tatus)[ [_]\d{1,3}\]? ?[:=] ?)\d{3}/,
  },
  {
    name: 'case-list',
    weight: 2,
    left: /\n[ \t]*$|^0(?:,| \|) ?$/,
    around:
      /(?<=(?:^|\n)[ \t]{0,40}(?:\d{3}(?:,| \|) ?){1,6})\d{3}(?=(?:(?:,| \|) ?\d{3}){0,6} ?(?::|->|=>) ?\S)|(?<=(?:^|\n)[ \t]{0,40})\d{3}(?=(?:(?:,| \|) ?\d{3}){1,6} ?(?::|->|=>) ?\S| ?[-=]> ?[A-Za-z:{'"])/,
  },
  {
    name: 'cell-before-method',
    weight: 3,
    right: /^ ?[|\t] ?(?:INVITE|REGISTER|BYE|CANCEL|SUBSCRIBE|NOTIFY|REFER|OPTIONS|PRACK|UPDATE)$/,
  },
  {
    name: 'method-after',
    weight: 3,
    left: /[:=] $/,
    around: /\d{3}(?= (?:\(|for |to )?(?:INVITE|REGISTER|BYE|CANCEL|SUBSCRIBE|NOTIFY|REFER|OPTIONS)\b)/,
  },
  {
    // Tables of header fields in RFCs: where a field may stand, and whether each method takes it.
    name: 'field-table',
    weight: 4,
    right: /^(?: {2,}(?:a?m?d?r?|[ocmt])|,\d{3})$/,
    around: /\d{3}(?=(?:,\d{3}){0,4} {2,20}(?:[amdr]{1,4} {1,9})?(?:[-ocm]\*? {1,5}){3})/,
  },
  { name: 'state-and-code', weight: 4, left: /^[a-z]{3,20}\]\[$/, right: /^\]/ },
  // Alone it is any count; below a heading that says SIP it is a count of codes.
  {
    name: 'tally-in-columns',
    weight: 1,
    left: /\n[ \t]{0,12}$/,
    right: /^ {2,12}\d{1,9}$/,
    around: /\d{3}(?=(?: {2,12}\d[\d.,]{0,11}){1,6}(?:\n|$))/,
  },
  {
    name: 'tally',
    weight: 2,
    left: /(?:\n[ \t]{0,12}|[{,] ?)["']?$|[:,] $/,
    right: /^["']?[ \t]?[:=\t(][ \t]{0,4}\d{1,9}$/,
    around:
      /(?<=\n[ \t]{0,12}["']?)\d{3}(?=["']?[ \t]?[:=\t][ \t]{0,4}\d[\d.]{0,9}(?:\t[\d.,%]{1,12}){0,8},?[ \t]{0,4}(?:\n|$))|(?<=[{,] ?")\d{3}(?=" ?: ?\d{1,9}[,}])|\d{3}(?= \(\d{1,9}%?\)[,;] [1-6]\d\d \()|(?<=[1-6]\d\d \(\d{1,9}%?\)[,;] )\d{3}(?= \(\d)/,
  },
];

export const examples: Record<string, RuleExamples> = {
  'status-label': {
    recognises: 'A label such as status, code, response, cause or result before the number',
    accepted: [
      'INVITE sip:bob@example.com\n- expect: «180»\n- expect: «486»',
      'INVITE sip:bob@example.com ended, status «486»',
      'ACC: transaction answered: method=INVITE;code=«200»',
    ],
    rejected: ['GET /health status=404', 'status 404'],
  },
  'status-label-with-word': {
    recognises: 'Such a label and a word before the number, as in "set to"',
    accepted: ['INVITE: the final status is «486»'],
    rejected: ['the port is 486, says SIP'],
  },
  'status-pattern': {
    recognises: 'A pattern of codes in a query',
    accepted: ['sum(sip_requests{method="INVITE",response=~"3.*|«401»|«407»"})'],
    rejected: ['{code=~"4..|404"}'],
  },
  'item-under-a-key': {
    recognises: 'An item of a YAML list under a key such as codes, retry or failover',
    accepted: ['sip:\n  invite: INVITE\n  retry_on:\n    - «408»\n    - «503»'],
    rejected: ['sip: INVITE\nports:\n  - 404'],
  },
  'method-is-a-number': {
    recognises: 'A capture tool that writes the code of a response where it writes the method of a request',
    accepted: ['"method":"«100»","cseq":"1 INVITE"'],
    rejected: ['"method":"GET"'],
  },
  'switch-case': {
    recognises: 'A case of a switch over response codes',
    accepted: ['# SIP\ncase code\nwhen «486»\n  busy', '// SIP\n  case «486»:\n    busy();'],
    rejected: ['case 404: return notFound();'],
  },
  comparison: {
    recognises: 'A comparison with the number',
    accepted: ['if (invite.statusCode === «487») return; // INVITE was cancelled'],
    rejected: ['if (response.status === 404) fetch("/retry")'],
  },
  'comparison-after': {
    recognises: 'A comparison that starts with the number',
    accepted: ['if («487» === invite.status) return; // INVITE was cancelled'],
    rejected: ['404 === response.status'],
  },
  ternary: {
    recognises: 'One of two outcomes of a condition',
    accepted: ['var code = isBusy ? «486» : «200»; // answers the INVITE'],
    rejected: ['const width = isWide ? 404 : 200;'],
  },
  constant: {
    recognises: 'A constant beside others that are named by reason phrases',
    accepted: ['enum SipStatus {\n  OK(«200»),\n  GONE(«410»),\n  BUSY_HERE(«486»),\n}'],
    rejected: ['SIP limits\nCALLS = 200\nPHONES = 404'],
  },
  'pair-with-a-word': {
    recognises: 'A pair of a word and a number in brackets',
    accepted: ['# SIP\n("busy", "«486»", True),', '// SIP\n{ "noroute", «404» },\n{ "busy", «486» },'],
    rejected: ['{ "rooms", 404 },'],
  },
  'indexed-label': {
    recognises: 'A label such as reason or cause with an index',
    accepted: [
      'reply_received(): SIP status uas=«180», uac[0]=«180», uac[1]=«486»',
      '; SIP failover\nAlternativeRoutingReasons 0 = «408»;\nAlternativeRoutingReasons 1 = «503»;',
    ],
    rejected: ['; SIP\nCoderGroup 0 = 404;'],
  },
  'case-list': {
    recognises: 'Several codes that lead to one outcome',
    accepted: [
      '// SIP\nmatch code {\n    «401» | «407» => sign_in(),\n    «486» => busy(),\n}',
      'case SipCode of\n  «486», «600»: Text := "Busy";',
    ],
    rejected: ['SIP rooms\n404, 486 are free'],
  },
  'cell-before-method': {
    recognises: 'The method that was answered in the next cell',
    accepted: ['SIP legs: |LCL |NORMAL |«200» |BYE |'],
    rejected: ['SIP legs: |LCL |NORMAL |404 |Room |'],
  },
  'method-after': {
    recognises: 'The method that was answered, behind the number',
    accepted: ['dialog_response: «486» INVITE, call-id 7f3a@example.com'],
    rejected: ['CSeq: 486 INVITE'],
  },
  'field-table': {
    recognises: 'The code that a header field may stand in, in a table of RFCs',
    accepted: ['SIP field      where  proxy ACK BYE INV REG\nMin-Expires    «423»           -   -   -   m'],
    rejected: ['SIP phones     floor\nKitchen        404            -   2   -   3'],
  },
  'state-and-code': {
    recognises: 'A state and its code in brackets',
    accepted: ['Channel sofia/external/bob@example.com entering state [terminated][«486»]'],
    rejected: ['[worker][404]'],
  },
  'tally-in-columns': {
    recognises: 'A line that counts a code in columns, below a heading that says SIP',
    accepted: [
      'SIP responses per second\n«200»  12.4  48.6\n«486»   1.8   5.0',
      'INVITE\nOut[14]: sip_status\n«200»    91827\n«487»    20114\n«486»     9942',
    ],
    rejected: ['SIP extensions\n200    91827\n486     9942'],
  },
  tally: {
    recognises: 'A line that counts how often a code was seen',
    accepted: [
      'SIP release codes today: «503» (120), «408» (480)',
      '{"sip_replies": {"«200»": 4860, "«486»": 12}}',
      'SIP replies sent\n  «404»: 12\n  «486»: 3',
    ],
    rejected: ['404: 12\n486: 3'],
  },
};
