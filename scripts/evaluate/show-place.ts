/** UTF-16 units of the line that are shown to each side. */
const shown = 90;

/** The line around the three digits at `start`, with the digits in «». */
export function showPlace(text: string, start: number): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', start);
  const before = text.slice(Math.max(lineStart, start - shown), start);
  const after = text.slice(start + 3, Math.min(lineEnd < 0 ? text.length : lineEnd, start + shown));
  return `${before}«${text.slice(start, start + 3)}»${after}`;
}
