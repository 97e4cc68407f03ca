import { WebglAddon } from '@xterm/addon-webgl';
import { Terminal } from '@xterm/xterm';
import '@xterm/xterm/css/xterm.css';
import { sipLog } from '../sip-log';

/**
 * Draws the text. Without a display Firefox gives a page no WebGL: there it stays in the document and cannot be seen,
 * which is the same to whoever reads what is seen.
 */
function draw(terminal: Terminal): void {
  try {
    terminal.loadAddon(new WebglAddon());
  } catch {
    const rows = terminal.element?.querySelector<HTMLElement>('.xterm-rows');
    if (rows) rows.style.visibility = 'hidden';
  }
}

/** Two terminals that draw their text: nothing of it stands in the document. */
function open(parent: HTMLElement, lines: readonly string[]): Terminal {
  const terminal = new Terminal({ cols: 60, rows: 12, scrollback: 5_000 });
  terminal.open(parent);
  draw(terminal);
  for (const line of lines) terminal.writeln(line.replace(/ (\d{3}) /, ' \u001b[1;31m$1\u001b[0m '));
  return terminal;
}

const root = document.querySelector<HTMLElement>('#root') ?? document.body;
const [first, second] = [document.createElement('section'), document.createElement('section')];
root.append(first, second);
const log = open(first, [
  ...sipLog(200),
  '会議 10:00 INVITE sip:bob@example.com, and after a while the answer was SIP/2.0 486 Busy Here',
]);
open(second, ['SIP/2.0 480 Temporarily Unavailable', 'CSeq: 1 INVITE', 'Reason: Q.850;cause=18']);
// Where a column of a row stands, for the test: only the terminal knows.
Object.assign(window, { log });
