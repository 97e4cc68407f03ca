import type { TerminalRow, TerminalView } from './terminal-contract';
import type { XtermBuffer, XtermTerminal } from './xterm';

/** Rows above and below the window that are read with it: a SIP message is often longer than the window. */
const marginRows = 100;

/** Reads what a terminal shows; undefined for one that is not on the page. */
export function readTerminal({ element, cols, rows, buffer }: XtermTerminal): TerminalView | undefined {
  const screen = element?.querySelector('.xterm-screen') ?? element;
  if (!screen?.isConnected) return undefined;
  const { active } = buffer;
  const first = Math.max(0, active.viewportY - marginRows);
  const end = Math.min(active.length, active.viewportY + rows + marginRows);
  const { left, top, width, height } = screen.getBoundingClientRect();
  return {
    rows: Array.from({ length: end - first }, (_, index) => readRow(active, first + index)),
    firstOnScreen: active.viewportY - first,
    screenRows: rows,
    columns: cols,
    left,
    top,
    width,
    height,
  };
}

function readRow(buffer: XtermBuffer, index: number): TerminalRow {
  const line = buffer.getLine(index);
  let text = '';
  for (let column = 0; line && column < line.length; column += 1) text += unitOf(line.getCell(column));
  const goesOn = buffer.getLine(index + 1)?.isWrapped === true;
  return { text: goesOn ? text : text.trimEnd(), isContinued: line?.isWrapped === true };
}

/** One unit for a cell: a space for an empty one, an invisible one for the second half of a wide letter. */
function unitOf(cell: { getChars(): string; getWidth(): number } | undefined): string {
  if (!cell || cell.getWidth() === 0) return '\u200b';
  const characters = cell.getChars();
  if (characters === '') return ' ';
  return characters.length === 1 ? characters : '\ufffd';
}
