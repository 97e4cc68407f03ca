import type { Span } from '@/lib/detect/clues/clue';
import type { StartLine } from '@/lib/detect/clues/message/message';

/**
 * A status line or a request line anywhere in a line, since logs write before them. `SIP/2.0/UDP` of a Via
 * is neither. Every repetition is bounded, so a line without a match costs linear time.
 */
const startLine =
  /SIP\/2\.0[ \t\u00a0]{1,4}([1-9]\d\d)(?!\d)|\b([A-Z]{3,9})[ \u00a0]{1,2}[^\s"']{3,512}[ \u00a0]{1,2}SIP\/2\.0(?![ \u00a0]\d|[\w/])/;

/** The start line of a SIP message in a line of text, if it holds one. */
export function startLineIn(text: string, line: Span): StartLine | undefined {
  const found = startLine.exec(text.slice(line.start, line.end));
  if (found === null) return undefined;
  const start = line.start + found.index;
  const end = start + found[0].length;
  const [, code, method] = found;
  if (code !== undefined) return { kind: 'response', start, end, code: Number(code) };
  return method === undefined ? undefined : { kind: 'request', start, end, method };
}
