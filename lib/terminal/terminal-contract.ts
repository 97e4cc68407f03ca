/**
 * What the scanner and the script in the page's own world say to each other, as events on the element under the
 * pointer. A page can hear them and answer in the script's place, which gives it no more than the text it shows anyway.
 */
export const askEvent = 'sip-lens:read-terminal';
export const answerEvent = 'sip-lens:terminal-text';

/** One row of a terminal: a UTF-16 unit for each column, so that an offset is a column. */
export interface TerminalRow {
  readonly text: string;
  /** Whether the row goes on where the one above ends: a long line that the terminal has broken. */
  readonly isContinued: boolean;
}

/** What a terminal shows, and the rows around it: a SIP message is often longer than the window. */
export interface TerminalView {
  readonly rows: readonly TerminalRow[];
  /** Index in `rows` of the first row on the screen. */
  readonly firstOnScreen: number;
  readonly screenRows: number;
  readonly columns: number;
  /** Where its cells stand, in CSS px of client coordinates. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
