import { type Call, inventCall } from '@/scripts/demo/call-log/call';
import { endOfCall } from '@/scripts/demo/call-log/end-of-call';
import { ADDRESSES } from '@/scripts/demo/call-log/network';
import { pickOutcome } from '@/scripts/demo/call-log/pick-outcome';
import type { Random } from '@/scripts/demo/call-log/random';
import type { LogRow } from '@/scripts/demo/call-log/row';

function setUp(call: Call, random: Random): LogRow[] {
  const channel = `PJSIP/kam-1-0000${random.hex(4)}`;
  const from = `from ${ADDRESSES['sbc-1']}:5060`;
  return [
    {
      at: 0,
      level: 'info',
      node: 'kam-1',
      text: `INVITE sip:${call.callee}@example.com ${from} callid=${call.id}`,
    },
    {
      at: 3,
      level: 'debug',
      node: 'kam-1',
      text: `sl_send_reply: SIP/2.0 100 Trying cseq=${call.cseq} callid=${call.id}`,
    },
    {
      at: 21,
      level: 'info',
      node: 'ast-2',
      text: `-- Executing [${call.callee}@from-trunk:4] Dial("${channel}", "PJSIP/2043@${call.calleeAddress},30") in new stack`,
    },
  ];
}

function ringing(call: Call, at: number): LogRow {
  const text = `onreply_route: SIP/2.0 180 Ringing from ${call.calleeAddress}:5060 callid=${call.id}`;
  return { at, level: 'debug', node: 'kam-1', text };
}

/** One call through the proxy and a B2BUA, from its INVITE to its end. */
export function callFlow(random: Random): LogRow[] {
  const call = inventCall(random);
  const outcome = pickOutcome(random);
  const rings = random.between(180, 900);
  const ends = (outcome.rings ? rings : 21) + random.between(...outcome.after);
  return [
    ...setUp(call, random),
    ...(outcome.rings ? [ringing(call, rings)] : []),
    ...endOfCall(call, outcome, ends, random),
  ];
}
