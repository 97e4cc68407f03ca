import type { Match } from '@/lib/detect/match';
import type { Shown, VisitReply } from '@/lib/visit/visit-messages';
import type { FindSettings } from '../find-codes';
import type { Reading } from '../reading';

/** Where a code stands among all that are gone through, for the ear: "486 Busy Here, 3 of 12". */
export interface Turn {
  /** From 1 on. */
  readonly at: number;
  readonly total: number;
}

/** What a visit needs of its frame. */
export interface VisitedPage {
  /** What is in view now, and the codes in it. */
  read(): Promise<Reading | undefined>;
  /** With what codes are looked for now. */
  settings(): FindSettings;
  /** Opens the card of a match that is in view, without the pointer; says whether it is open. */
  openCard(reading: Reading, match: Match, turn?: Turn): Promise<boolean>;
  /** The code whose card was open last. */
  lastShown(): Shown | undefined;
  /** Pins the open card, or lets it go. */
  pinCard(): void;
  /** Closes the open card: another frame is about to show one. */
  closeCard(): void;
  /** Aborts when the frame is left alone. */
  readonly signal: AbortSignal;
}

/** One end of a conversation with the toolbar page or a command. */
export interface Asker {
  reply(message: VisitReply): void;
  /** Aborts when the other side has gone: what it asked for is not wanted any more. */
  readonly signal: AbortSignal;
}

/** Answers questions about the whole page: lists its codes, goes from one to the next, explains the selection. */
export interface Visit {
  /** Says that the frame is there, and gives what answers the other side's messages. */
  greet(asker: Asker): (request: unknown) => void;
}

declare global {
  /**
   * Set by the visit's script in the content script's own world, which pages cannot see: an unlisted script
   * exports nothing, so it hands itself over here.
   */
  var sipLensVisit: ((page: VisitedPage) => Visit) | undefined;
}
