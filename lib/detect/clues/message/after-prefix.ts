import type { Span } from '@/lib/detect/clues/clue';

/** Characters that draw the columns of terminals and tables; a plain bar only counts as a column's end. */
const column = /[│┃║|](?=\s*$)/;

/**
 * Where the content of a line starts behind the prefix that the log repeats on each line of a message:
 * a time stamp, a quotation mark, an indentation. Digits may change in value and number. When the line
 * has no such prefix, its content is all of it, for most logs write the prefix on the first line only.
 */
export function afterPrefix(text: string, line: Span, prefix: string): number {
  return sameShape(text, line, prefix) ?? sameColumn(text, line, prefix) ?? line.start;
}

function sameShape(text: string, line: Span, prefix: string): number | undefined {
  let at = line.start;
  let i = 0;
  while (i < prefix.length) {
    if (at >= line.end) return prefix.slice(i).trim() === '' ? line.end : undefined;
    if (isDigit(prefix.charCodeAt(i))) {
      if (!isDigit(text.charCodeAt(at))) return undefined;
      while (isDigit(prefix.charCodeAt(i))) i += 1;
      while (at < line.end && isDigit(text.charCodeAt(at))) at += 1;
    } else {
      if (plain(prefix.charAt(i)) !== plain(text.charAt(at))) return undefined;
      i += 1;
      at += 1;
    }
  }
  return at;
}

/** A column of a terminal, such as the message pane beside sngrep's arrows. */
function sameColumn(text: string, line: Span, prefix: string): number | undefined {
  const bar = column.exec(prefix);
  if (bar === null || text.charAt(line.start + bar.index) !== bar[0]) return undefined;
  return Math.min(line.start + prefix.length, line.end);
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function plain(character: string): string {
  return character === '\u00a0' || character === '\t' ? ' ' : character;
}
