import type { Stack } from '@/data/schema';
import type { Clue, ClueKind } from '@/lib/detect/clues/clue';
import type { Knowledge } from '@/lib/detect/clues/knowledge';
import { lineStart } from '@/lib/detect/clues/message/line-start';
import type { Message } from '@/lib/detect/clues/message/message';

/** Fields that only one system writes. */
const writers: Partial<Record<ClueKind, Stack>> = {
  'asterisk-cause': 'asterisk',
  'microsoft-code': 'teams',
  'ms-diagnostics': 'teams',
  'registrar-error': 'kamailio',
  'telnyx-error': 'telnyx',
  'twilio-error': 'twilio',
};

/** How much of the line in front of a message shows whose log it is, in UTF-16 units. */
const REACH = 200;

/**
 * The stack whose fix steps come first: the one that says it wrote the message, or words it in its own
 * way, and else the one whose log it is.
 */
export function stackOf(
  text: string,
  message: Message,
  clues: readonly Clue[],
  { markedStack }: Knowledge,
): Stack | undefined {
  const named = clues.flatMap((clue) => ('stack' in clue && clue.stack !== undefined ? [clue.stack] : []));
  const written = clues.flatMap(({ kind }) => writers[kind] ?? []);
  return named[0] ?? written[0] ?? markedStack('log', logOf(text, message));
}

/** What the log itself wrote: the whole record, or the heading of a SIP message, the line above it, and its prefix. */
function logOf(text: string, message: Message): string {
  if (message.kind === 'record') return text.slice(message.start, message.end);
  const prefix = text.slice(lineStart(text, message.start, REACH), message.start);
  const { heading } = message;
  return `${text.slice(lineStart(text, Math.max(0, heading.start - 1), REACH), heading.end)}\n${prefix}`;
}
