/** Where the line of an offset starts, at most `reach` UTF-16 units in front of it. */
export function lineStart(text: string, offset: number, reach: number): number {
  const from = Math.max(0, offset - reach);
  return from + text.slice(from, offset).lastIndexOf('\n') + 1;
}
