import type { Span } from '@/lib/detect/clues/clue';
import { afterPrefix } from '@/lib/detect/clues/message/after-prefix';
import type { Line } from '@/lib/detect/clues/message/logical-lines';

/** What the log puts around each line of a SIP message. */
export interface MessageFrame {
  readonly prefix: string;
  /** The quote that ends the string in which a logger has escaped the message. */
  readonly quote: string;
  /** ngrep prints the carriage return of each line as a dot. */
  readonly dotted: boolean;
  /** Wireshark's tree shows parts of each header field on lines of their own. */
  readonly tree: boolean;
}

/** The frame that shows around the start line; `opened` is where its physical line starts. */
export function messageFrame(text: string, line: Line, startLineAt: number, opened: number): MessageFrame {
  const prefix = text.slice(line.start, startLineAt);
  const before = text.slice(opened, startLineAt);
  return {
    prefix,
    quote: before.endsWith("'") ? "'" : before.includes('"') ? '"' : '',
    dotted: text.charAt(line.end - 1) === '.',
    tree: /(?:Status|Request)-Line: $/.test(prefix),
  };
}

/** The content of a line inside the frame, and whether the string around the message ends with it. */
export function framed(text: string, line: Line, frame: MessageFrame): Span & { readonly last: boolean } {
  const start = frame.tree ? line.start : afterPrefix(text, line, frame.prefix);
  const closing = line.escapes > 0 ? closingQuote(text, start, line, frame.quote) : undefined;
  let end = closing ?? columnEnd(text, start, line.end);
  while (end > start && isFiller(text.charCodeAt(end - 1))) end -= 1;
  if (frame.dotted && end > start && text.charAt(end - 1) === '.') end -= 1;
  return { start, end, last: closing !== undefined };
}

/** A quote inside the message has more backslashes in front than the one that ends the string. */
function closingQuote(text: string, start: number, line: Line, quote: string): number | undefined {
  if (quote === '') return undefined;
  const ending = 2 ** Math.max(line.escapes - 1, 0) - 1;
  let backslashes = 0;
  for (let at = start; at < line.end; at += 1) {
    const character = text.charAt(at);
    if (character === quote && backslashes <= ending) return at - backslashes;
    backslashes = character === '\\' ? backslashes + 1 : 0;
  }
  return undefined;
}

/** Where the drawn border of a terminal pane stands, or the line's end. */
function columnEnd(text: string, start: number, end: number): number {
  for (let at = start; at < end; at += 1) if ('│┃║'.includes(text.charAt(at))) return at;
  return end;
}

/** Control characters, spaces and zero-width characters at the end of a line. */
function isFiller(unit: number): boolean {
  return unit <= 32 || unit === 0xa0 || unit === 0x200b || unit === 0xfeff;
}
