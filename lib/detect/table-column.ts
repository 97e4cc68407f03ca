import type { Candidate } from '@/lib/detect/find-candidates';
import type { LineWindow } from '@/lib/detect/line-window';
import type { Evidence } from '@/lib/detect/match';
import { weighHeader } from '@/lib/detect/weigh-header';

/** A number that is its cell's first word. */
const startsCell = /(?:^|[\t|│┃;,])[\s"'`*(]{0,20}(?:\d{3}[\s"'`*]*[,/;] ?["'`*]{0,2})*$/;

/** How far up a header is looked for, in lines: beyond it the rows say nothing of their header any more. */
const furthestHeader = 2000;

/** A table cell that a number stands in. */
export interface Cell {
  /** What parts the cells of its row. */
  readonly delimiter: string;
  /** What the header of its column says. */
  readonly header: Evidence;
}

/** Prepares a text; the returned function reads the table cell that a number stands in, if its column has a header. */
export function cellReader(text: string): (candidate: Candidate, line: LineWindow) => Cell | undefined {
  let last = { lineStart: -1, delimiter: '', header: '' };
  const headerOf = (lineStart: number, delimiter: string): string => {
    let header = text.slice(lineStart, endOfLine(text, lineStart));
    let at = lineStart;
    for (let count = 0; at > 0 && count < furthestHeader; count += 1) {
      if (at === last.lineStart && delimiter === last.delimiter) {
        header = last.header;
        break;
      }
      const above = text.lastIndexOf('\n', at - 2) + 1;
      if (at - above > 4096) break;
      const line = text.slice(above, at - 1);
      if (!line.includes(delimiter)) break;
      if (/[A-Za-z]/.test(line)) header = line;
      at = above;
    }
    last = { lineStart, delimiter, header };
    return header;
  };
  return ({ start }, line) => {
    if (!startsCell.test(text.slice(Math.max(line.start, start - 24), start))) return undefined;
    const row = text.slice(line.start, line.end);
    const at = start - line.start;
    const delimiter = delimiterOf(row);
    if (!delimiter) return undefined;
    const cells = row.split(delimiter);
    const header = headerOf(line.start, delimiter).split(delimiter);
    if (header.length < 2 || cells.length > header.length + 2) return undefined;
    const column = row.slice(0, at).split(delimiter).length - 1;
    if (!holdsOnlyCodes(cells[column] ?? '')) return undefined;
    // A cell with line breaks leaves a row without its first cells.
    const shift = /[|│┃]\s*$/.test(row) ? Math.max(0, header.length - cells.length) : 0;
    const weighed = weighHeader(header[column + shift] ?? '');
    if (!weighed || (weighed.weight < 0 && !header.every(isLabel))) return undefined;
    return { delimiter, header: weighed };
  };
}

/** A cell that could name a column; the first line of a block may as well be its first row. */
function isLabel(cell: string): boolean {
  return /^[\s"'`*]*(?:[A-Za-z][^\d\n]{0,40})?$/.test(cell);
}

/** Codes, with quotes and a phrase at most; a sentence that mentions one is no cell of codes. */
function holdsOnlyCodes(cell: string): boolean {
  return /^[\s"'`*(]*\d{3}[\s"'`*)]*(?:[,/;][\s"'`*]*\d{3}[\s"'`*]*){0,12}(?:[A-Z][\w ]{0,40})?$/.test(cell);
}

function delimiterOf(row: string): string | undefined {
  for (const delimiter of ['\t', '|', '│', '┃']) if (row.includes(delimiter)) return delimiter;
  for (const delimiter of [';', ',']) if (row.split(delimiter, 4).length > 3) return delimiter;
  return undefined;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
