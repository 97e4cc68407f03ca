import type { Span } from '@/lib/detect/clues/clue';
import { jsonRecord } from '@/lib/detect/clues/message/json-record';
import { keyValueBlock } from '@/lib/detect/clues/message/key-value-block';
import { type Line, logicalLines } from '@/lib/detect/clues/message/logical-lines';
import type { Message } from '@/lib/detect/clues/message/message';
import { physicalLine } from '@/lib/detect/clues/message/physical-line';
import { realLines } from '@/lib/detect/clues/message/real-lines';
import { sipMessageAt } from '@/lib/detect/clues/message/sip-message-at';
import { startLineIn } from '@/lib/detect/clues/message/start-line';

/** In UTF-16 units: more than the header of any SIP message that still fits into a UDP packet or two. */
const REACH_BEFORE = 8192;
const REACH_AFTER = 16_384;

/** In lines: a heading, a ruler or an empty line, the message. */
const MAX_HEADING = 2;

/**
 * The message that a match belongs to, as UTF-16 offsets of the text: the SIP message that it stands in,
 * or else the log's record around it. What lies outside belongs to other messages and is no clue.
 */
export function messageAround(text: string, match: Span): Message {
  const place = { start: clamp(match.start, text.length), end: clamp(match.end, text.length) };
  const window = {
    start: Math.max(0, place.start - REACH_BEFORE),
    end: Math.min(text.length, place.start + REACH_AFTER),
  };
  const lines = logicalLines(text, window);
  const index = lines.findLastIndex((line) => line.start <= place.start);
  return (
    sipMessageOver(text, lines, index, place) ??
    sipMessageUnder(text, lines, index, place) ??
    recordAround(text, lines, place, window)
  );
}

/** The SIP message with the nearest start line above, if it reaches down to the place. */
function sipMessageOver(
  text: string,
  lines: readonly Line[],
  index: number,
  place: Span,
): Message | undefined {
  for (let above = index; above >= 0; above -= 1) {
    const line = lines[above];
    if (line === undefined || startLineIn(text, line) === undefined) continue;
    const message = sipMessageAt(text, lines, above);
    return message !== undefined && message.start <= place.start && place.start < message.end
      ? message
      : undefined;
  }
  return undefined;
}

/** The SIP message that the line of the place introduces: a logger's heading with the same code. */
function sipMessageUnder(
  text: string,
  lines: readonly Line[],
  index: number,
  place: Span,
): Message | undefined {
  const below = lines.findIndex((line, i) => i > index && /[A-Za-z]/.test(text.slice(line.start, line.end)));
  if (below < 0 || below - index > MAX_HEADING) return undefined;
  const message = sipMessageAt(text, lines, below);
  if (message?.startLine.kind !== 'response') return undefined;
  return text.slice(place.start, place.start + 3) === String(message.startLine.code) ? message : undefined;
}

function recordAround(text: string, lines: readonly Line[], place: Span, window: Span): Message {
  const line = physicalLine(text, place, window);
  const json = jsonRecord(text, place, window);
  if (json !== undefined) {
    // A log line that ends in an object is the record itself; an object among others in its line is one.
    const whole = json.start >= line.start && json.end <= line.end && !/[{[]/.test(besides(text, line, json));
    return { kind: 'record', ...(whole ? line : json) };
  }
  const real = realLines(lines);
  const block = keyValueBlock(
    text,
    real,
    real.findLastIndex((candidate) => candidate.start <= place.start),
  );
  return { kind: 'record', ...(block ?? line) };
}

/** The rest of the line, without the brackets around levels and process numbers. */
function besides(text: string, line: Span, json: Span): string {
  const rest = text.slice(line.start, json.start) + text.slice(json.end, line.end);
  return rest.replaceAll(/\[[^[\]{}]{0,200}\]/g, '');
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(Math.trunc(offset) || 0, 0), length);
}
