/**
 * Words that tell SIP from its neighbours. Each pattern is tested against one word: letters, digits, `_` and `-`.
 * Case matters, because `INVITE` is a method and `invite` is English.
 */

/** Only SIP says this: one of them on a line shows that the line is about SIP. */
export const onlySip: readonly RegExp[] = [
  /^SIPS$|^(?:SIP|[sS]ip)[A-Z][A-Za-z]|[a-z]S(?:IP|ip)[A-Z_a-z]|(?:SIP|[sS]ip)(?<!gossip|ccsip|CCSIP)[_-](?!T\d|user|pass|secr|ext)[A-Za-z]|-sip$|^sip(?:status|code|resp|reply|cause|reason|result|err|fail|final|term)/,
  /^(?:(?:re-?)?INVITE|PRACK|REGISTER|BYE|REFER)s?$|^re-?[iI]nvite/,
  /^(?:[cC]all-I[dD]|[cC][sS]eq|Max-Forwards|Record-Route|P-Asserted-Identity|Session-Expires)$|^z9hG4bK|^[PSIE]-?CSCF/,
  /^(?:rfc|RFC)326|^(?:t|sl|send|tm|acc|append)_(?:send_)?(?:reply|relay|check_status|(?:log|db)_request)|^nua_|^t_(?:on|set|load|new|was|any|is|drop|next|suspend|continue|wait|get)_|^modparam$|^(?:failure|branch|onreply|request|reply)_route|^[tT]_reply_code/,
  /^(?:kamailio|opensips|openser|kam(?:cmd|ctl)|(?:chan_|res_)?pj(?:sip|sua)|(?:mod_)?sofia|baresip|jssip|drachtio|jambonz|sipp|siprec|sipfrag|sngrep|registerer$|heplify|linphone|rsip$|mjsip|e?xosip|osip2|resiprocate|voipmonitor|hangup_?cause|\w*b2bua)/i,
];

/** SIP says this, and so do others. */
export const oftenSip: readonly RegExp[] = [
  /^(?:VoLTE|IMS|CANCEL|ACK|NOTIFY|PUBLISH|OPTIONS|NAPTR|SUBSCRIBE|Request-URI|PBX|SBC|sbc|SDP|PSTN|UA[CS]|DID)$/,
  /^(?:voip.*|asterisk.*|freeswitch.*|softphone.*|telephony|ringback|registrar|hangup|calle[er]s?|trunks?|dialog|carriers?|codecs?)$/i,
];

/** Another protocol with numbers of the same shape. */
export const otherProtocols: readonly RegExp[] = [
  /^HTTP[A-Z_]|^rest_|^[hH]ttp[_-]?(?:[sS]tat|[rR]esp|[cC]ode|[mM]eth|[rR]equ|Servlet|Client)/,
  /^(?:STUN|TURN|RTSP|MGCP|E?SMTP|FTP|IRC|XMPP|LDAP|ICMP|Diameter|RADIUS|AMQP|ICE-CONTROLL.*)$/,
  /^(?:GET|POST|PUT|PATCH|HEAD|REST|Layer7)$/,
  /^(?:latency|throughput|webhooks?|twirp|nginx|apache|curl|mozilla|axios|kubelet|healthz|haproxy|traefik|envoy|istio|uvicorn|gunicorn|werkzeug|testclient|postman|swagger|openapi|htmlresponse|status_?callback|rabbitmq|amqp\w*)$/i,
];

/** Words that need the few characters behind them: tested as `sip:bob`, `SIP/2.0`, `GET /`. */
export const openWords =
  /^(?:[sS]ips?|SIP|HTTPS?|https?|DELETE|path|[uU]ri|[uU]rl|application|user_agent|(?:\w*_)?proto(?:col)?|fetch|requests|client|session|app|router|res|reply|dip|dst|type|service|module|component|facility|invite|RFC|sip\d)$/;

export const openLandmarks = {
  onlySip: [
    // Not Asterisk's channel `SIP/200-000001`, not a firewall's source address `SIP=192.0.2.1`.
    /^SIP(?!\/\d[^.\\]|\/[a-z]|=\d)/,
    /^sips?(?::|%3[aA])[\w+"<[$%*{&]|^sip:\s{0,4}\n|^[sS]ip\.[A-Za-z]/,
    /^sip (?:status|code|resp|repl|err|call|trunk|caus|reas|serv|clie|head|mess|requ|regi|phon|prox|trac|stac|sess|acco|invi|fina|last)/,
    /^application\/sdp|^(?:(?:\w*_)?proto(?:col)?|type|service|module|component|facility)["']?[:=] ?["']?sip\b/,
    // A module of a log, not an address.
    /^RFC.326|^sip\/\w+\.[a-z]|^sips?: [a-zA-Z]|^sip\d[:\]] |^sip\t\w|^invite\.re[sq]/,
  ],
  oftenSip: [/^sip(?!\w|=)/],
  other: [
    /^HTTPS?(?! Di)|^http"|^https?:\/\/api|^http\.[a-zA-Z]/,
    /^DELETE [/h]|^(?:path|[uU]r[il])["']?[=:] ?["']?(?:\/|http)/,
    /^user_agent"|^fetch\(["'`u]|^application\/json|^(?:requests|client|session|http|app|router)\.(?:get|post|put|del|Get|Post)|^re(?:s|ply)\.(?:status|code|sendS\w*|json)\(|^dip=/,
  ],
} as const;

/** Codes whose SIP reason phrase is HTTP's as well. */
export const httpCodes: ReadonlySet<number> = new Set([
  200, 202, 203, 204, 300, 301, 302, 303, 305, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411,
  412, 413, 414, 415, 417, 429, 500, 501, 502, 503,
]);
