import type { ClueFacts, Clues } from '@/lib/detect/clues/clue';

/** A message as a log shows it, with the match between guillemets, and all that is to be read from it. */
export interface ClueCase {
  readonly name: string;
  readonly text: string;
  /** Every clue, the most telling first. */
  readonly clues: readonly ClueFacts[];
  readonly stack?: Clues['stack'];
  readonly sentBy?: Clues['sentBy'];
  readonly fault: Clues['fault'];
}
