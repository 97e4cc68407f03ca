import type { Span } from '@/lib/detect/clues/clue';
import type { Message, SipMessage } from '@/lib/detect/clues/message/message';
import { messageAround } from '@/lib/detect/clues/message-around';
import { fieldOf } from '@/lib/detect/clues/transaction/field-of';

/** Other messages of the transaction that a response belongs to, as far as the text shows them. */
export interface Transaction {
  /** The request that the response answers. */
  readonly request?: SipMessage;
  /** The CANCEL of that request. */
  readonly cancel?: SipMessage;
}

/** How far from the response its request is looked for, in UTF-16 units: a call's messages, not a whole log. */
const REACH = 65_536;

/** At most so many mentions of the Call-ID are looked at. */
const MAX_MENTIONS = 24;

/**
 * Looks for the request of a response. Call-ID and CSeq together name a transaction (RFC 3261 §8.1.1.5,
 * §9.1), so nothing is taken from a neighbour that merely stands near by.
 */
export function transactionOf(text: string, response: Message): Transaction {
  if (response.kind === 'record' || response.startLine.kind === 'request') return {};
  const callId = textOf(response, 'callid');
  const cseq = readCseq(textOf(response, 'cseq'));
  if (callId === undefined || callId.length < 4 || cseq === undefined) return {};

  const found: { request?: SipMessage; cancel?: SipMessage } = {};
  for (const other of mentions(text, response, callId)) {
    const itsCseq = readCseq(textOf(other, 'cseq'));
    if (
      other.startLine.kind === 'response' ||
      textOf(other, 'callid') !== callId ||
      itsCseq?.number !== cseq.number
    )
      continue;
    if (itsCseq.method === cseq.method) found.request ??= other;
    else if (itsCseq.method === 'CANCEL') found.cancel ??= other;
  }
  return found;
}

/** The SIP messages that mention the Call-ID, each once, without the response itself. */
function* mentions(text: string, response: SipMessage, callId: string): Generator<SipMessage> {
  const from = Math.max(0, response.start - REACH);
  const around = text.slice(from, response.end + REACH);
  let at = around.indexOf(callId);
  for (let count = 0; at !== -1 && count < MAX_MENTIONS; count += 1) {
    const place: Span = { start: from + at, end: from + at + callId.length };
    const message = messageAround(text, place);
    if (message.kind === 'sip' && message.start !== response.start) yield message;
    at = around.indexOf(
      callId,
      Math.max(at + callId.length, message.kind === 'sip' ? message.end - from : 0),
    );
  }
}

function textOf(message: SipMessage, key: string): string | undefined {
  return fieldOf(message, key)?.value;
}

function readCseq(value: string | undefined): { number: string; method: string } | undefined {
  const [, number, method] = /^(\d{1,10})\s{1,8}([A-Z]{3,9})/.exec(value ?? '') ?? [];
  return number === undefined || method === undefined ? undefined : { number, method };
}
