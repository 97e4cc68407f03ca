/**
 * Words that tell SIP from its neighbours. Patterns are case-sensitive unless they say otherwise, because
 * `INVITE` is a method and `invite` is English, and none nests quantifiers, so each runs in linear time.
 */

/** Only SIP says this: one of them on a line shows that the line is about SIP. */
export const onlySip: readonly RegExp[] = [
  // The word, in any case that is not a drink: not Asterisk's `SIP/200-000001` and not a firewall's `SIP=10.0.0.1`.
  /\bSIPS?\b(?!\/\d|\/\w{1,40}-[\da-f]{8}|=\d)/,
  /\b[sS]ips?(?::|%3[aA])(?=[\w+"<[$%*{&])/,
  /\bsip\b(?= (?:status|code|resp|repl|err|call|trunk|cause|reason|server|client|header|message|request|register|phone|proxy|trace|stack|session|account|invite|regist|final|last))/,
  /\b[sS]ip[A-Z_.-][A-Za-z]/,
  /[a-z]S(?:IP|ip)(?=[A-Z_a-z])/,
  /(?<=[A-Za-z]_)(?:SIP|sip)(?=_[A-Za-z])/,
  /\bSIP_?[A-Z][A-Za-z]/,
  /\b(?:re-?)?INVITEs?\b|\bre-?[iI]nvite|\bPRACK\b|\bREGISTERs?\b|\bBYEs?\b|\bSUBSCRIBEs?\b|\bREFER\b/,
  /\b(?:[cC]all-I[dD]\b|[cC][sS]eq\b|Max-Forwards|Record-Route|Request-URI|P-Asserted-Identity|Session-Expires|z9hG4bK|application\/sdp)/,
  /\b(?:t|sl|send|tm|acc|append)_(?:send_)?(?:reply|relay|check_status|log_request)|\b[tT]_reply_code/,
  /\b(?:[kK]amailio|[oO]pen[sS][iI][pP][sS]|[oO]pen[sS][eE][rR]|(?:chan_|res_)?(?:pj|PJ)(?:sip|SIP|sua)|[sS]ofia|mod_sofia|[bB]aresip|[jJ]s[sS][iI][pP]|[dD]rachtio|[jJ]ambonz|[sS][iI][pP]p|sngrep|[hH]eplify|[lL]inphone|[vV]o[iI][pP]monitor|SIPREC|sipfrag|kam(?:cmd|ctl))/,
];

/** SIP says this, and so do others. */
export const oftenSip: readonly RegExp[] = [
  /\b(?:CANCEL|ACK|NOTIFY|PUBLISH|OPTIONS|NAPTR)\b|\bsip\b/,
  /\b(?:[vV]o[iI][pP]|[aA]sterisk|[fF]ree[sS][wW][iI][tT][cC][hH]|PBX|SBC|SDP|PSTN|UA[CS]|DID)\b/,
  /\b(?:[cC]alle[er]s?|[tT]runks?|[sS]oftphone|[hH]ang[uU]p|[hH]angup_?[cC]ause|[dD]ialog|[eE]arly media|[rR]ingback|[cC]all legs?|[rR]egistrar|[cC]arrier|[oO]utbound call|[iI]nbound call|[cC]odecs?|[tT]elephony)\b/,
];

/** Another protocol with numbers of the same shape. */
export const otherProtocols: readonly RegExp[] = [
  /\bHTTPS?\b(?! Digest)|\b[hH]ttp[._-]?(?:[sS]tatus|[rR]esponse|[cC]ode|[mM]ethod|[rR]equest)|"http"/,
  /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD) (?=\/|https?:)/,
  /\b(?:STUN|TURN|RTSP|MGCP|SMTP|ESMTP|FTP|IRC|XMPP|LDAP|ICMP|Diameter|RADIUS|ICE-CONTROLL)/,
  /\b(?:webhooks?|twirp|nginx|[aA]pache|[cC]url|Mozilla|user_agent"|fetch\(|axios|requests\.(?:get|post)|kubelet|healthz?|curl -|Bearer|application\/json|TestClient|HTMLResponse)|\.(?:get|post|put|patch|delete)\(|\bres\.(?:status|send|json)\(|\b[sS]tatus_?[cC]allback\b/,
  /\bdip=|\bdst=/,
];

/** Codes whose SIP reason phrase is HTTP's as well. */
export const httpCodes: ReadonlySet<number> = new Set([
  200, 202, 204, 300, 301, 302, 303, 305, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412,
  413, 414, 415, 417, 429, 500, 501, 502, 503,
]);
