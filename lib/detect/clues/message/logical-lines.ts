import type { Span } from '@/lib/detect/clues/clue';

/** A line as a reader sees it, whether a real line break ends it or one that a logger has escaped. */
export interface Line extends Span {
  /** How often the break in front was escaped: 0 is a real break, 1 is `\r\n`, 2 is `\\r\\n`. */
  readonly escapes: number;
}

/**
 * Real breaks (two carriage returns come from doubled conversions), those of JSON and of nested JSON,
 * of rsyslog (`#015#012`), of URL encoding, and the arrow that log viewers draw.
 */
const lineBreak = /\r{0,3}\n|\r|[\u2028\u2029\u21b5]|(?:\\{1,4}r)?\\{1,4}n|(?:#015)?#012|%0[dD]%0[aA]/g;

/** Each level of JSON doubles the backslashes. */
function escapesOf(text: string): number {
  const backslashes = text.length - text.replace(/^\\+/, '').length;
  return backslashes === 0 ? 0 : Math.ceil(Math.log2(backslashes)) + 1;
}

/** The lines of a piece of text, in order; offsets are UTF-16 offsets of the whole text. */
export function logicalLines(text: string, piece: Span): Line[] {
  const lines: Line[] = [];
  let start = piece.start;
  let escapes = 0;
  for (const found of text.slice(piece.start, piece.end).matchAll(lineBreak)) {
    const at = piece.start + found.index;
    lines.push({ start, end: at, escapes });
    start = at + found[0].length;
    escapes = escapesOf(found[0]);
  }
  lines.push({ start, end: piece.end, escapes });
  return lines;
}
