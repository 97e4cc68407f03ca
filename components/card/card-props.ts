import type { Entry, Registry } from '@/data/registry';
import type { Clues } from '@/lib/detect/clues/clue';
import type { Evidence } from '@/lib/detect/match';
import type { CopyFormat } from './card-copy';

/** What a card is told to do outside of itself. */
export interface CardEvents {
  readonly onCompare: (first: number, second: number | undefined) => void;
  readonly onReference: (code: number) => void;
  /** Puts a text on the clipboard; tells whether it did. */
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Keeps the card where it is, or lets it go with the pointer again. */
  readonly onPin: (pinned: boolean) => void;
  /** Moves a pinned card by so many CSS px. */
  readonly onMove: (x: number, y: number) => void;
  readonly onClose: () => void;
  /**
   * Stops marking what is like the match on this site, or takes that back; tells whether that has been kept. Absent where
   * there is no site.
   */
  readonly onQuiet?: (quiet: boolean) => Promise<boolean>;
}

export interface CardProps extends Omit<CardEvents, 'onCompare' | 'onReference' | 'onCopy'> {
  readonly code: number;
  /** Undefined for a number that no register and no product known to us defines. */
  readonly entry: Entry | undefined;
  /** What the message says; undefined for a code that was opened from the card's own text. */
  readonly clues: Clues | undefined;
  /** Why the match is one; none for a code that was opened from the card's own text. */
  readonly evidence: readonly Evidence[];
  readonly registry: Registry;
  readonly pinned: boolean;
  readonly onCode: (code: number) => void;
  readonly onBack: (() => void) | undefined;
  readonly onCompare: (other: number | undefined) => void;
  readonly onReference: () => void;
  readonly onCopy: (format: CopyFormat) => Promise<boolean>;
}
