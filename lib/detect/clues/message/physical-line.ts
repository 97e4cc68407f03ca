import type { Span } from '@/lib/detect/clues/clue';

/** The line of text around a place, between real line breaks, inside a window. */
export function physicalLine(text: string, place: Span, window: Span): Span {
  let start = place.start;
  while (start > window.start && !isBreak(text.charCodeAt(start - 1))) start -= 1;
  let end = Math.max(place.end, start);
  while (end < window.end && !isBreak(text.charCodeAt(end))) end += 1;
  return { start, end };
}

function isBreak(unit: number): boolean {
  return unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029;
}
