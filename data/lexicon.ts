/**
 * Words that tell SIP from its neighbours. Each pattern is tested against one word and the few characters behind it
 * (`sip:bob@`, `SIP/2.0`, `GET /`); case matters, because `INVITE` is a method and `invite` is English.
 */

/** Only SIP says this: one of them on a line shows that the line is about SIP. */
export const onlySip: readonly RegExp[] = [
  // Not Asterisk's channel `SIP/200-000001`, not a firewall's source address `SIP=192.0.2.1`.
  /^SIPS?(?!\w|\/\d[^.]|\/[a-z]|=\d)/,
  /^sips?(?::|%3[aA])[\w+"<[$%*{&]/,
  /^sip (?:status|code|resp|repl|err|call|trunk|caus|reas|serv|clie|head|mess|requ|regi|phon|prox|trac|stac|sess|acco|invi|fina|last)/,
  /^[sS]ip[A-Z_.-][A-Za-z]|[a-z]S(?:IP|ip)[A-Z_a-z]|_(?:SIP|sip)_[A-Za-z]|^SIP_?[A-Z][A-Za-z]/,
  /^(?:(?:re-?)?INVITE|PRACK|REGISTER|BYE|SUBSCRIBE|REFER)s?(?!\w)|^re-?[iI]nvite/,
  /^(?:[cC]all-I[dD]|[cC][sS]eq|Max-Forwards|Record-Route|Request-URI|P-Asserted-Identity|Session-Expires)(?!\w)/,
  /^z9hG4bK|^application\/sdp|^SIPREC|^sipfrag/,
  /^(?:t|sl|send|tm|acc|append)_(?:send_)?(?:reply|relay|check_status|log_request)|^[tT]_reply_code/,
  /^(?:kamailio|opensips|openser|kam(?:cmd|ctl)|(?:chan_|res_)?pj(?:sip|sua)|(?:mod_)?sofia|baresip|jssip|drachtio|jambonz|sipp|sngrep|heplify|linphone|voipmonitor)/i,
];

/** SIP says this, and so do others. */
export const oftenSip: readonly RegExp[] = [
  /^(?:CANCEL|ACK|NOTIFY|PUBLISH|OPTIONS|NAPTR|sip|PBX|SBC|SDP|PSTN|UA[CS]|DID)(?!\w)/,
  /^(?:voip|asterisk|freeswitch|softphone|telephony|ringback|registrar|hangup|calle[er]s?(?!\w)|trunks?(?!\w)|dialog(?!\w)|carriers?(?!\w)|codecs?(?!\w))/i,
];

/** Another protocol with numbers of the same shape. */
export const otherProtocols: readonly RegExp[] = [
  /^HTTPS?(?!\w)(?! Di)|^[hH]ttp[._-]?(?:[sS]tat|[rR]esp|[cC]ode|[mM]eth|[rR]equ)|^http"/,
  /^(?:GET|POST|PUT|PATCH|DELETE|HEAD) [/h]/,
  /^(?:STUN|TURN|RTSP|MGCP|E?SMTP|FTP|IRC|XMPP|LDAP|ICMP|Diameter|RADIUS|ICE-CONTROLL)/,
  /^(?:webhooks?|twirp|nginx|apache|curl|mozilla|axios|kubelet|healthz?|bearer|TestClient|HTMLResponse|status_?callback)(?!\w)/i,
  /^user_agent"|^fetch\(|^application\/json|^(?:requests|client|session|http|app|router|axios)\.(?:get|post|put|del)|^res\.(?:stat|send|json)|^d(?:ip|st)=/,
];

/** Codes whose SIP reason phrase is HTTP's as well. */
export const httpCodes: ReadonlySet<number> = new Set([
  200, 202, 204, 300, 301, 302, 303, 305, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412,
  413, 414, 415, 417, 429, 500, 501, 502, 503,
]);
