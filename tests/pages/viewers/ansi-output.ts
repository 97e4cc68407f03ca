import { AnsiUp } from 'ansi_up';
import { sipLog } from '../sip-log';

const sgr = (code: number) => `\u001b[${code}m`;

/** Bold, colour and reset at every border: `SIP/2.0`, the number and the phrase become elements of their own. */
const coloured = sipLog(200).map((line) =>
  line.replace(
    /SIP\/2\.0 (\d{3}) (.+)$/,
    `${sgr(36)}SIP/2.0${sgr(0)} ${sgr(1)}${sgr(31)}$1${sgr(0)} ${sgr(33)}$2${sgr(0)}`,
  ),
);

const output = document.createElement('pre');
output.innerHTML = new AnsiUp().ansi_to_html(coloured.join('\n'));
document.querySelector('#root')?.append(output);
