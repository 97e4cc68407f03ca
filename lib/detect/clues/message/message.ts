import type { Span } from '@/lib/detect/clues/clue';
import type { Field } from '@/lib/detect/clues/fields/field';

/** The start of a SIP message (RFC 3261 §7.1, §7.2): a request line, or a status line up to its code. */
export type StartLine =
  | (Span & { readonly kind: 'response'; readonly code: number })
  | (Span & { readonly kind: 'request'; readonly method: string });

/** A SIP message as the text shows it: from its start line to the end of its last header field. */
export interface SipMessage extends Span {
  readonly kind: 'sip';
  readonly startLine: StartLine;
  /** Where the start line ends, without the decoration of the log around it. */
  readonly startLineEnd: number;
  readonly fields: readonly Field[];
  /** The line above with which the log introduces the message; empty when there is none. */
  readonly heading: Span;
}

/** One record of a log or table: a line, a JSON object, or a block of `key: value` lines. */
export interface LogRecord extends Span {
  readonly kind: 'record';
}

export type Message = SipMessage | LogRecord;
