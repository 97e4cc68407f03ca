import type { Span } from '@/lib/detect/clues/clue';
import { logicalLines } from '@/lib/detect/clues/message/logical-lines';
import type { SipMessage } from '@/lib/detect/clues/message/message';
import { sipMessageAt } from '@/lib/detect/clues/message/sip-message-at';
import { startLineIn } from '@/lib/detect/clues/message/start-line';

/** The SIP messages that a log record holds in its strings, in order. */
export function rawMessages(text: string, record: Span): SipMessage[] {
  const lines = logicalLines(text, record);
  return lines.flatMap((line, i) =>
    startLineIn(text, line) === undefined ? [] : (sipMessageAt(text, lines, i) ?? []),
  );
}
