import type { Match } from '@/lib/detect/match';

/**
 * The match that a selection means: the first one that it touches; of a caret, the one it stands in, else the
 * nearest one on its line.
 */
export function matchOfSelection(
  text: string,
  matches: readonly Match[],
  start: number,
  end: number,
): Match | undefined {
  const touched = matches.find((match) => match.start <= end && match.end >= start);
  if (touched || end > start) return touched;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineFeed = text.indexOf('\n', start);
  const lineEnd = lineFeed === -1 ? text.length : lineFeed;
  const onLine = matches.filter((match) => match.start >= lineStart && match.end <= lineEnd);
  const distance = (match: Match) => Math.min(Math.abs(match.start - start), Math.abs(match.end - start));
  return onLine.toSorted((a, b) => distance(a) - distance(b))[0];
}
