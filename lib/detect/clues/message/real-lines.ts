import type { Line } from '@/lib/detect/clues/message/logical-lines';

/** The lines between real breaks, each with the escaped lines that it holds. */
export function realLines(lines: readonly Line[]): Line[] {
  const real: Line[] = [];
  for (const line of lines) {
    const open = real.at(-1);
    if (line.escapes > 0 && open !== undefined) real[real.length - 1] = { ...open, end: line.end };
    else real.push(line);
  }
  return real;
}
