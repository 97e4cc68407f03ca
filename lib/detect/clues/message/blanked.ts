import type { Span } from '@/lib/detect/clues/clue';

/** The text of a record with spaces in place of some parts of it, so that offsets stay. */
export function blanked(text: string, record: Span, parts: readonly Span[]): string {
  let result = '';
  let at = record.start;
  for (const part of parts) {
    const start = Math.max(part.start, at);
    const end = Math.min(part.end, record.end);
    if (end <= start) continue;
    result += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return result + text.slice(at, record.end);
}
