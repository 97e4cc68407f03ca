import { Terminal } from '@xterm/xterm';
import '@xterm/xterm/css/xterm.css';
import { sipLog } from '../sip-log';

/** Without an add-on xterm.js draws with its DOM renderer. */
const terminal = new Terminal({ cols: 120, rows: 24, scrollback: 5_000 });
const root = document.querySelector<HTMLElement>('#root');
if (root) terminal.open(root);

let written = 0;
function write(count: number): void {
  for (const line of sipLog(count, written)) {
    terminal.writeln(line.replace(/ (\d{3}) /, ' \u001b[1;31m$1\u001b[0m '));
  }
  written += count;
}
write(200);
const timer = setInterval(() => write(1), 100);
addEventListener('stop', () => clearInterval(timer));
Object.assign(window, { terminal });
