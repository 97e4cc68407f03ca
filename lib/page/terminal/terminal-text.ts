import type { TerminalView } from '@/lib/terminal/terminal-contract';
import type { Box } from '../hover/corridor';
import type { Point } from '../point';

/** The text of a terminal, and where each of its units stands on the screen. */
export interface TerminalText {
  readonly text: string;
  /** The offset of the cell at a point; undefined outside of the cells. */
  offsetAt(point: Point): number | undefined;
  /** The boxes of [start, end), one for each row on the screen, in CSS px of client coordinates. */
  boxesOf(start: number, end: number): Box[];
}

/** Puts the rows of a terminal together: lines that it has broken are one line again. */
export function terminalText(view: TerminalView): TerminalText {
  const { rows, firstOnScreen, screenRows, columns, left, top } = view;
  const cell = { width: view.width / columns, height: view.height / screenRows };
  const starts: number[] = [];
  let text = '';
  for (const [index, row] of rows.entries()) {
    if (index > 0 && !row.isContinued) text += '\n';
    starts.push(text.length);
    text += row.text;
  }
  const rowsOnScreen = starts.map((start, index) => ({
    start,
    end: start + (rows[index]?.text.length ?? 0),
    line: index - firstOnScreen,
  }));
  return {
    text,
    offsetAt({ x, y }) {
      const line = Math.floor((y - top) / cell.height);
      const column = Math.floor((x - left) / cell.width);
      const row =
        line >= 0 && line < screenRows ? rowsOnScreen.find((each) => each.line === line) : undefined;
      if (!row || column < 0 || column >= columns) return undefined;
      return row.start + column < row.end ? row.start + column : undefined;
    },
    boxesOf(start, end) {
      return rowsOnScreen.flatMap((row) => {
        const from = Math.max(start, row.start);
        const to = Math.min(end, row.end);
        if (from >= to || row.line < 0 || row.line >= screenRows) return [];
        const boxTop = top + row.line * cell.height;
        return {
          left: left + (from - row.start) * cell.width,
          right: left + (to - row.start) * cell.width,
          top: boxTop,
          bottom: boxTop + cell.height,
        };
      });
    },
  };
}
