import type { Call } from '@/scripts/demo/call-log/call';
import { ADDRESSES, PRODUCTS } from '@/scripts/demo/call-log/network';
import type { Outcome } from '@/scripts/demo/call-log/outcomes';
import type { NodeName } from '@/scripts/demo/call-log/row';

/** The whole final response to an INVITE, one string per line, as a trace prints it. */
export function responseMessage(call: Call, outcome: Outcome, node: NodeName): string[] {
  return [
    `SIP/2.0 ${outcome.code} ${outcome.phrase}`,
    `Via: SIP/2.0/UDP ${ADDRESSES['kam-1']};branch=${call.branch};rport=5060`,
    `From: <sip:${call.caller}@example.com>;tag=${call.fromTag}`,
    `To: <sip:${call.callee}@example.com>;tag=${call.toTag}`,
    `Call-ID: ${call.id}`,
    `CSeq: ${call.cseq} INVITE`,
    `Server: ${PRODUCTS[node]}`,
    ...outcome.headers,
    'Content-Length: 0',
  ];
}
