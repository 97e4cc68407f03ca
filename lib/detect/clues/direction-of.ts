import type { Clue, Span } from '@/lib/detect/clues/clue';
import { lineStart } from '@/lib/detect/clues/message/line-start';
import type { Message } from '@/lib/detect/clues/message/message';

/**
 * Words of receiving and sending. One that a method follows tells of the request, not of the answer:
 * "sent INVITE, got 486"; so does "request sent".
 */
const words =
  /(?<!\brequest )\b(?:(got|received?|recv|rx|SIP read|incoming(?= (?:SIP )?(?:message|response|reply|packet)))|(sent|send(?:ing)?|(?:re)?transmitting|tx|outgoing(?= (?:SIP )?(?:message|response|reply|packet))))\b(?!\W{1,4}(?:[a-z]{1,12} ){0,2}(?:re-?)?(?:INVITE|REGISTER|BYE|CANCEL|OPTIONS|SUBSCRIBE|NOTIFY|REFER|ACK|PRACK|PUBLISH|UPDATE)\b)/gi;

/** SIPp's short messages have a column for it. */
const letterColumn = /\t([RS])\t/;

/** How far in front of the code a log line says so, in UTF-16 units. */
const REACH = 100;

/** Whether the log's own system received or sent the message, as the log says it; arrows between addresses do not. */
export function directionOf(text: string, message: Message, match: Span): Clue | undefined {
  if (message.kind === 'record')
    return nearest(text, Math.max(message.start, match.start - REACH), match.start);
  const prefix = nearest(text, lineStart(text, message.start, REACH), message.start);
  return prefix ?? nearest(text, message.heading.start, message.heading.end);
}

/** The last such word of a piece of text. */
function nearest(text: string, start: number, end: number): Clue | undefined {
  const piece = text.slice(start, end);
  const word = [...piece.matchAll(words)].at(-1);
  const found = word ?? letterColumn.exec(piece);
  if (found === null || found.index === undefined) return undefined;
  const received = word === undefined ? found[1] === 'R' : found[1] !== undefined;
  const at = start + found.index;
  return {
    kind: 'direction',
    direction: received ? 'received' : 'sent',
    start: at,
    end: at + found[0].length,
  };
}
