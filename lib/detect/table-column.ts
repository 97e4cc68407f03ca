import type { Candidate } from '@/lib/detect/find-candidates';
import type { Evidence } from '@/lib/detect/match';

const sipStatus =
  /^sip(?:[/ ]\w+)?$|\bsip\b[\w ./-]{0,30}(?:status|code|resp|cause|reason|reply|result|error)|sip[\w.-]{0,20}(?:status|code|resp|cause|reply)/i;
const anyStatus =
  /^(?:[\w ]{0,20}[ _.-])?(?:status|codes?|resp(?:onse)?|reply|result|error|cause|reason|disposition|method|answer)(?:[ _.-]?(?:code|value|number))?s?$/i;
const otherStatus = /http|q\.?850|isdn|isup|q\.?931/i;

/** What the header of a table's column is evidence for. */
function weighHeader(header: string): Evidence | undefined {
  const label = header.replaceAll(/[*_`"']/g, (mark) => (mark === '_' ? '_' : '')).trim();
  if (label === '' || /\d{3}/.test(label)) return undefined;
  if (otherStatus.test(label)) return { rule: 'other-column', weight: -20 };
  if (sipStatus.test(label)) return { rule: 'sip-column', weight: 6 };
  if (anyStatus.test(label)) return { rule: 'status-column', weight: 3 };
  return { rule: 'other-column', weight: -3 };
}

/** How far up a header is looked for, in lines: beyond it the rows say nothing of their header any more. */
const furthestHeader = 2000;

/** Prepares a text; the returned function weighs the header of the column that a number stands in. */
export function columnWeigher(text: string): (candidate: Candidate) => Evidence | undefined {
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
  return ({ start, line }) => {
    const row = text.slice(line.start, line.end);
    const at = start - line.start;
    const delimiter = delimiterOf(row);
    if (!delimiter) return undefined;
    const cells = row.split(delimiter);
    const header = headerOf(line.start, delimiter).split(delimiter);
    if (header.length < 2 || Math.abs(header.length - cells.length) > 2) return undefined;
    const column = row.slice(0, at).split(delimiter).length - 1;
    if (!holdsOnlyCodes(cells[column] ?? '')) return undefined;
    return weighHeader(header[column] ?? '');
  };
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
