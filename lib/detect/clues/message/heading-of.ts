import type { Span } from '@/lib/detect/clues/clue';
import type { Line } from '@/lib/detect/clues/message/logical-lines';

/** Loggers put at most a ruler and an empty line between their heading and the message. */
const LINES_ABOVE = 3;

/** The nearest line above a message that says something: the heading that a logger gives it. */
export function headingOf(text: string, lines: readonly Line[], index: number): Span {
  const own = lines[index]?.start ?? 0;
  for (let above = 1; above <= LINES_ABOVE; above += 1) {
    const line = lines[index - above];
    if (line === undefined) break;
    if (/[A-Za-z]/.test(text.slice(line.start, line.end))) return { start: line.start, end: line.end };
  }
  return { start: own, end: own };
}
