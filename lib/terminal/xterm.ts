/** What we read of xterm.js: a part of its documented API, which has stood since its version 4. */
export interface XtermTerminal {
  readonly element: HTMLElement | undefined;
  readonly cols: number;
  readonly rows: number;
  readonly buffer: { readonly active: XtermBuffer };
}

export interface XtermBuffer {
  /** Index of the line at the top of the window. */
  readonly viewportY: number;
  readonly length: number;
  getLine(index: number): XtermLine | undefined;
}

interface XtermLine {
  readonly isWrapped: boolean;
  readonly length: number;
  getCell(column: number): { getChars(): string; getWidth(): number } | undefined;
}

/** Whether an object is the terminal that a page holds, and not one of xterm's inner parts. */
export function isXterm(value: object): value is XtermTerminal {
  return 'loadAddon' in value && 'open' in value && 'buffer' in value;
}
