import type { LineWindow } from '@/lib/detect/line-window';
import type { Evidence } from '@/lib/detect/match';
import { weighHeader } from '@/lib/detect/weigh-header';

/** A number that is its cell's first word. */
const startsCell = /(?:^|[\t|│┃;,])[\s"'`*(]{0,20}(?:\d{3}[\s"'`*]*[,/;] ?["'`*]{0,2})*$/;

/** How far up a header is looked for, in lines: beyond it the rows say nothing of their header any more. */
const furthestHeader = 2000;

/** A longer line is no row of a table, UTF-16 units. */
const longestRow = 2000;

/** A line that only rules off, as in tables drawn with signs. */
const ruleOff = /^[\s+|:=─━┼├┤-]{3,}$/;

/** A table cell that a number stands in. */
export interface Cell {
  /** What parts the cells of its row. */
  readonly delimiter: string;
  /** What the header of its column says. */
  readonly header: Evidence;
}

/** A row of a table, cut into its cells. */
interface Row {
  readonly start: number;
  readonly delimiter: string;
  readonly cells: readonly string[];
  readonly header: readonly string[];
}

/** Prepares a text; the returned function reads the cell that the digits at `start` stand in, if its column has a header. */
export function cellReader(text: string): (start: number, line: LineWindow) => Cell | undefined {
  let last: Row | undefined;
  return (start, line) => {
    if (line.end - line.start > longestRow) return undefined;
    if (!startsCell.test(text.slice(Math.max(line.start, start - 24), start))) return undefined;
    if (last?.start !== line.start) last = readRow(text, line, last) ?? last;
    return last?.start === line.start ? readCell(text, last, start) : undefined;
  };
}

function readRow(text: string, line: LineWindow, before: Row | undefined): Row | undefined {
  const row = text.slice(line.start, line.end);
  const delimiter = delimiterOf(row);
  if (!delimiter) return undefined;
  const header = findHeader(text, line.start, row, delimiter, before);
  return { start: line.start, delimiter, cells: row.split(delimiter), header };
}

/** The topmost line of the block of lines with the same delimiter; what an earlier row found is taken over. */
function findHeader(
  text: string,
  start: number,
  row: string,
  delimiter: string,
  before?: Row,
): readonly string[] {
  let header = row;
  let at = start;
  for (let count = 0; at > 1 && count < furthestHeader; count += 1) {
    if (at === before?.start && delimiter === before.delimiter) return before.header;
    const above = text.lastIndexOf('\n', at - 2) + 1;
    if (at - above > longestRow) break;
    const line = text.slice(above, at - 1);
    if (!line.includes(delimiter) && !ruleOff.test(line)) break;
    if (/[A-Za-z]/.test(line)) header = line;
    at = above;
  }
  return header.split(delimiter);
}

function readCell(text: string, { start, delimiter, cells, header }: Row, at: number): Cell | undefined {
  if (header.length < 2 || cells.length > header.length + 2) return undefined;
  const column = text.slice(start, at).split(delimiter).length - 1;
  if (!holdsOnlyCodes(cells[column] ?? '')) return undefined;
  // A cell with line breaks leaves a row without its first cells.
  const shift =
    delimiter !== '\t' && cells.at(-1)?.trim() === '' ? Math.max(0, header.length - cells.length) : 0;
  const weighed = weighHeader(header[column + shift] ?? '');
  if (!weighed || (weighed.weight < 0 && !header.every(isLabel))) return undefined;
  return { delimiter, header: weighed };
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
