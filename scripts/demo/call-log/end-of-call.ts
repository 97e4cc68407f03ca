import type { Call } from '@/scripts/demo/call-log/call';
import { ADDRESSES } from '@/scripts/demo/call-log/network';
import type { Outcome } from '@/scripts/demo/call-log/outcomes';
import type { Random } from '@/scripts/demo/call-log/random';
import { responseMessage } from '@/scripts/demo/call-log/response-message';
import type { Level, LogRow } from '@/scripts/demo/call-log/row';

const isAnswer = ({ code }: Outcome) => code < 300;
const levelOf = ({ code }: Outcome): Level => (code >= 500 ? 'error' : code >= 300 ? 'warning' : 'info');

/** Asterisk with `pjsip set logger on`: the whole message, a row for each line of it. */
function traced(call: Call, outcome: Outcome, at: number): LogRow[] {
  const message = responseMessage(call, outcome, 'ast-2');
  const bytes = message.join('\r\n').length + 4;
  const head = `<--- Transmitting SIP response (${bytes} bytes) to UDP:${ADDRESSES['kam-1']}:5060 --->`;
  return [head, ...message].map((text) => ({ at, level: levelOf(outcome), node: 'ast-2', text }));
}

function proxied(call: Call, outcome: Outcome, at: number): LogRow[] {
  const route = isAnswer(outcome) ? 'onreply_route' : 'failure_route';
  const status = `SIP/2.0 ${outcome.code} ${outcome.phrase}`;
  const text = `${route}: ${status} from ${call.calleeAddress}:5060 cseq=${call.cseq} INVITE callid=${call.id}`;
  return [{ at, level: levelOf(outcome), node: 'kam-1', text }];
}

function switched(call: Call, outcome: Outcome, at: number): LogRow[] {
  const channel = `sofia/external/${call.callee}@example.com`;
  const state = `Channel ${channel} entering state [${isAnswer(outcome) ? 'ready' : 'terminated'}][${outcome.code}]`;
  const hangup = `Hangup ${channel} [CS_CONSUME_MEDIA] [${outcome.cause}]`;
  const entered: LogRow = { at, level: 'debug', node: 'fs-1', text: state };
  return isAnswer(outcome)
    ? [entered]
    : [entered, { at: at + 1, level: 'notice', node: 'fs-1', text: hangup }];
}

function hungUp(call: Call, at: number): LogRow[] {
  const bye = `BYE sip:${call.caller}@${ADDRESSES['sbc-1']} callid=${call.id}`;
  const done = `onreply_route: SIP/2.0 200 OK cseq=${call.cseq + 1} BYE callid=${call.id}`;
  return [
    { at, level: 'info', node: 'kam-1', text: bye },
    { at: at + 8, level: 'info', node: 'kam-1', text: done },
  ];
}

function billed(call: Call, outcome: Outcome, at: number, seconds: number, pdd: number): LogRow {
  const status = `sip_status=${outcome.code} sip_reason="${outcome.phrase}"`;
  const text = `CDR leg=B ${status} duration=${seconds}s pdd=${pdd}ms callid=${call.id}`;
  return { at, level: 'info', node: 'sbc-1', text };
}

/** What the nodes write when the final response to a call passes, and when an answered call is over. */
export function endOfCall(call: Call, outcome: Outcome, at: number, random: Random): LogRow[] {
  const share = random.between(1, 10);
  const seen = share <= 4 ? traced : share <= 8 ? proxied : switched;
  const talk = isAnswer(outcome) ? random.between(12, 90) : 0;
  const over = at + talk * 1000;
  return [
    ...seen(call, outcome, at),
    ...(isAnswer(outcome) ? hungUp(call, over) : []),
    billed(call, outcome, over + 14, talk, random.between(90, 2900)),
  ];
}
