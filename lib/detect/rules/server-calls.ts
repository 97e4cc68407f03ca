import type { Rule, RuleExamples } from '@/lib/detect/rules/rule';

export const serverCalls: readonly Rule[] = [
  {
    name: 'server-function',
    weight: 30,
    namesSip: true,
    anyNumber: true,
    left: /(?:^|\b)(?:sl_send_reply|send_reply|sl_reply|t_reply|t_send_reply|t_check_status|sip_treplyf?|sip_reply|acc_log_request|acc_db_request|nua_respond)\w{0,12}\s?\(\s?["'(]{0,3}$/,
  },
  {
    name: 'dialplan-respond',
    weight: 8,
    namesSip: true,
    left: /^data=["']$/,
    around: /(?<=application=["']respond["']\s{1,2}data=["'])\d{3}/,
  },
  {
    name: 'scenario-response',
    weight: 30,
    namesSip: true,
    anyNumber: true,
    left: /^response ?= ?["']$/,
    around: /(?<=<recv\b[^<>\n]{0,80}\bresponse ?= ?["'])\d{3}/,
  },
  {
    name: 'stack-call',
    weight: 8,
    namesSip: true,
    left: /, ?$/,
    around:
      /(?<=\b(?:pj(?:sip|sua)|e?[xX]osip|osip|nua|switch_sip)_\w{3,40}\((?:(?:\([\w *]{1,30}\))?[\w.&*>-]{1,60}, ?){1,4})\d{3}/,
  },
  {
    name: 'beside-an-address',
    weight: 4,
    left: /["'], ?$/,
    around: /(?<=["']sips?:[^"'\s]{1,80}["'], ?)\d{3}(?=[,)\]} \n])/,
  },
  {
    name: 'call-function',
    weight: 8,
    namesSip: true,
    left: /(?:answer|reject|hang_?up|decline)\w{0,12}\(\s?["']?$/i,
    around: /(?:18[0-3]|48[0-8]|60[0346])(?=["']?[,)])/,
  },
  { name: 'tagged-tuple', weight: 2, left: /^ok, $/, right: /^, / },
  {
    name: 'answer-function',
    weight: 3,
    left: /[(,] ?["']?$/,
    around:
      /(?<=(?:repl[yi]|respon[ds]\w{0,20}(?:(?:->|\.|::)(?:new|create|make|build|from))?|answer|reject|hang_?up|decline|terminate|status|code|progress|fail|expect|err|cause|\bsend|tobe|some|contains|include|equal|_eq)\w{0,20}\(\s?(?:[^()\n]{0,60}, ?)?["']?|["']\w{0,20}(?:status|code)["'], ?|(?:status|code)\w{0,12}\(\w{0,20}\), ?)\d{3}/i,
  },
];

export const examples: Record<string, RuleExamples> = {
  'server-function': {
    recognises: 'A reply or status function of a SIP server’s script',
    accepted: [
      'sl_send_reply("«404»","Not Found");',
      't_check_status("«486»|«600»")',
      'send_reply(«483», "Too Many Hops")',
    ],
    rejected: ['setflag(404);'],
  },
  'dialplan-respond': {
    recognises: 'The respond application of a FreeSWITCH dial plan',
    accepted: ['<action application="respond" data="«486»"/>'],
    rejected: ['<action application="sleep" data="500"/>'],
  },
  'scenario-response': {
    recognises: 'The response that a SIPp scenario waits for',
    accepted: ['<recv response="«180»" optional="true">'],
    rejected: ['<pause milliseconds="500"/>'],
  },
  'stack-call': {
    recognises: 'A function of a SIP stack that answers or ends a call',
    accepted: [
      'pjsua_call_answer((pjsua_call_id)self.callId, «180», NULL, NULL);',
      'pjsip_inv_end_session(session->inv, «488», NULL, &packet);',
    ],
    rejected: ['pjsua_call_dump(480, 1);'],
  },
  'beside-an-address': {
    recognises: 'An address and the code that it leads to, as in the data of a test',
    accepted: ['[InlineData("sip:unknown@example.com", «404»)]'],
    rejected: ['dial("sip:bob@example.com", 404.5)'],
  },
  'call-function': {
    recognises: 'A function that answers, rejects or ends a call with a number that only SIP has',
    accepted: ["call.hangup(«603», 'Declined')", 'session.answer(«180»);'],
    rejected: ['call.hangup(21)', 'promise.reject(404)'],
  },
  'tagged-tuple': {
    recognises: 'A result of Erlang or Elixir that holds the code',
    accepted: ['{ok, «407», []} = uac:invite(Client, "sip:bob@example.com", []),'],
    rejected: ['{ok, 404, []} = file:read(Pages)'],
  },
  'answer-function': {
    recognises: 'A call of a function that answers, rejects or checks a status, on a page about SIP',
    accepted: ['session.reject(«404») // SIP', 'assert!(sip_trace.contains("«487»"));'],
    rejected: ['res.sendStatus(480);'],
  },
};
