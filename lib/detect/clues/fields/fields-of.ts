import type { Field } from '@/lib/detect/clues/fields/field';
import { recordFields } from '@/lib/detect/clues/fields/record-fields';
import { type Line, logicalLines } from '@/lib/detect/clues/message/logical-lines';
import type { Message, SipMessage } from '@/lib/detect/clues/message/message';
import { sipMessageAt } from '@/lib/detect/clues/message/sip-message-at';
import { startLineIn } from '@/lib/detect/clues/message/start-line';

/**
 * The header fields of a SIP message, or the keys of a log record. A record may hold the raw message
 * beside its keys; its header fields count when it is the only one and has the code of the match.
 */
export function fieldsOf(text: string, message: Message, code: number): readonly Field[] {
  if (message.kind === 'sip') return message.fields;
  const raw = onlyMessageIn(text, logicalLines(text, message));
  const own = raw?.startLine.kind === 'response' && raw.startLine.code === code ? raw.fields : [];
  return [...own, ...recordFields(text, message)];
}

function onlyMessageIn(text: string, lines: readonly Line[]): SipMessage | undefined {
  const starts = lines.flatMap((line, i) => (startLineIn(text, line) === undefined ? [] : [i]));
  const [first] = starts;
  return first === undefined || starts.length > 1 ? undefined : sipMessageAt(text, lines, first);
}
