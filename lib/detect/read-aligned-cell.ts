import type { LineWindow } from '@/lib/detect/line-window';
import type { Evidence } from '@/lib/detect/match';
import { weighHeader } from '@/lib/detect/weigh-header';

/** UTF-16 units above a row in which its header is looked for. */
const reach = 3000;
/** A terminal's tables are no wider. */
const widest = 240;
/** Columns that a heading may be off its numbers. */
const mostOff = 2;

/** What the heading says under which a number stands, in a table whose columns are aligned with spaces. */
export function weighAlignedHeading(text: string, line: LineWindow, start: number): Evidence | undefined {
  const column = start - line.start;
  if (column > widest || !(column === 0 || text.startsWith('  ', start - 2))) return undefined;
  if (!isAligned(text.slice(line.start, line.end))) return undefined;
  const above = text.slice(Math.max(0, line.start - reach), Math.max(0, line.start - 1)).split('\n');
  for (const one of above.reverse()) {
    if (one.trim() === '' || one.length > widest) return undefined;
    if (/\d{3}/.test(one) || !isAligned(one)) continue;
    for (const { 0: label, index } of one.matchAll(/\S+(?: \S+)*/g)) {
      if (Math.abs(index - column) > mostOff) continue;
      const header = weighHeader(label);
      if (header && header.weight > 0) return header;
    }
  }
  return undefined;
}

const isAligned = (line: string) => /\S {2,}\S/.test(line);
