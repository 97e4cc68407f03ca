import type { Clue } from '@/lib/detect/clues/clue';
import type { Message, SipMessage } from '@/lib/detect/clues/message/message';
import { fieldOf } from '@/lib/detect/clues/transaction/field-of';
import type { Transaction } from '@/lib/detect/clues/transaction/transaction-of';

/**
 * What the request of a code and its CANCEL say. The To tag must be that of the request: the response to
 * the first request of a dialog has one too, which its server has added (RFC 3261 §8.2.6.2).
 */
export function requestClues(message: Message, { request, cancel }: Transaction): Clue[] {
  const own = message.kind === 'sip' && message.startLine.kind === 'request' ? message : undefined;
  return [...dialogClue(own ?? request), ...cancelClue(cancel)];
}

function dialogClue(request: SipMessage | undefined): Clue[] {
  const to = request && fieldOf(request, 'to');
  if (to === undefined || !/;\s{0,8}tag\s{0,8}=/i.test(to.value)) return [];
  return [{ kind: 'mid-dialog', because: 'to-tag', start: to.start, end: to.end }];
}

function cancelClue(cancel: SipMessage | undefined): Clue[] {
  if (cancel === undefined) return [];
  const why = fieldOf(cancel, 'reason')?.value ?? '';
  const answeredElsewhere = /cause\s{0,4}=\s{0,4}200\b|elsewhere/i.test(why);
  return [{ kind: 'cancelled', answeredElsewhere, start: cancel.start, end: cancel.end }];
}
