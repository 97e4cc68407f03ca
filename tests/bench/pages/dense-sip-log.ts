import { callLog } from '@/scripts/demo/call-log/call-log';

/** A log of SIP nodes, every other line with a code, of at least `length` UTF-16 units. */
export function denseSipLog(length: number, seed: number): string {
  const lines: string[] = [];
  let written = 0;
  for (const { at, node, text } of callLog(seed)) {
    const line = `${at} ${node} ${text}`;
    lines.push(line);
    written += line.length + 1;
    if (written >= length) break;
  }
  return lines.join('\n');
}
