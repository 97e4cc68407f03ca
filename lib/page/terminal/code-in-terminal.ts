import type { Match } from '@/lib/detect/match';
import type { TerminalView } from '@/lib/terminal/terminal-contract';
import type { Box } from '../hover/corridor';
import type { FoundCode } from '../hover/found-code';
import type { Point } from '../point';
import { askTerminal } from './ask-terminal';
import { terminalText } from './terminal-text';

/** The code that a terminal draws at a point. `find` looks for the codes of a text. */
export function codeInTerminal(
  document: Document,
  point: Point,
  find: (text: string) => readonly Match[],
): FoundCode | undefined {
  const element = document.elementFromPoint(point.x, point.y);
  const view = element && askTerminal(element);
  if (!view) return undefined;
  const { text, offsetAt, boxesOf } = terminalText(view);
  const offset = offsetAt(point);
  if (offset === undefined) return undefined;
  const match = find(text).find(({ start, end }) => offset >= start && offset < end);
  if (!match) return undefined;
  const boxes = boxesOf(match.start, match.end);
  const drawn = text.slice(match.start, match.end);
  return {
    match,
    text,
    element,
    // The terminal may have scrolled, or written over the code since.
    boxes: () => (isDrawnAt(askTerminal(element), boxes[0], drawn) ? boxes : []),
  };
}

function isDrawnAt(view: TerminalView | undefined, box: Box | undefined, drawn: string): boolean {
  if (!view || !box) return false;
  const { text, offsetAt } = terminalText(view);
  const offset = offsetAt({ x: box.left + 1, y: box.top + 1 });
  return offset !== undefined && text.startsWith(drawn, offset);
}
