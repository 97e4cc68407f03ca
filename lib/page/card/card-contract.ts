import type { Match } from '@/lib/detect/match';
import type { Box } from '../hover/corridor';
import type { Turn } from '../visit/visit-contract';

/** What the scanner hands to the card: a match, the text around it, and where it stands. */
export interface CardRequest {
  readonly match: Match;
  /** The text in which the match's offsets count: the card reads the clues of the message out of it. */
  readonly text: string;
  /** The box of the match that the pointer is on, in CSS px of client coordinates. */
  readonly anchor: Box;
  /** Whether to keep the side of the line on which the last card stood. */
  readonly sameLine: boolean;
  /** The element that the card's host becomes a child of. */
  readonly parent: Element;
  /** The element in which the match stands: the card takes its scheme, light or dark. */
  readonly element: Element;
  /** Called when the user closes the card by its own button. */
  readonly onClose: () => void;
  /** Where the code stands among all that are gone through with the keyboard: to be announced. */
  readonly turn?: Turn;
}

/** What the scanner may ask of the card. */
export interface Card {
  /** Resolves when the card is on the screen. */
  show(request: CardRequest): Promise<void>;
  hide(): void;
  /** Pins the open card where it is and brings focus into it, or lets it go. */
  pin(): void;
  /** Whether the open card is pinned: it stays then whatever the pointer and the page do. */
  isPinned(): boolean;
  /** The open card's box, or undefined when it is closed or the page has taken it away. */
  box(): Box | undefined;
  /** Whether the user has pinned it, has focus in it or uses one of its controls: it stays then. */
  isHeld(): boolean;
  /** Takes host and style away for good. */
  destroy(): void;
}

declare global {
  /**
   * Set by the card's script in the content script's own world, which pages cannot see: an unlisted script
   * exports nothing, so it hands itself over here.
   */
  var sipLensCard: Card | undefined;
}
