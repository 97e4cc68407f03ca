import type { Span } from '@/lib/detect/clues/clue';

/** One header field or one `key=value` of a log; the span covers the name and the value in the text. */
export interface Field extends Span {
  /** The name as `fieldKey` writes it. */
  readonly key: string;
  /** The value, unfolded, without the escapes of the log around it. */
  readonly value: string;
}
