import type { LineWindow } from '@/lib/detect/line-window';
import type { Evidence } from '@/lib/detect/match';
import { weighHeader } from '@/lib/detect/weigh-header';

/** A label is short; what is longer is a sentence or a log line. */
const longestLabel = 40;

/** What the line above says of a number that has its line to itself, as in a list of terms and values. */
export function weighLabelAbove(text: string, line: LineWindow): Evidence | undefined {
  if (line.start === 0 || line.end - line.start > longestLabel) return undefined;
  if (!/^\s*["'`]?\d{3}["'`]?(?: [A-Z][\w ]*)?\s*$/.test(text.slice(line.start, line.end))) return undefined;
  const from = text.lastIndexOf('\n', line.start - 2) + 1;
  if (line.start - from > longestLabel) return undefined;
  const header = weighHeader(text.slice(from, line.start - 1).replace(/:\s*$/, ''));
  return header && header.weight > 0 ? { rule: 'label-above', weight: header.weight } : undefined;
}
