import type { knowledgeOf } from '@/lib/detect/clues/knowledge';
import type { readClues } from '@/lib/detect/clues/read-clues';

/** The pure clue reader, as the card uses it. */
export interface ClueReader {
  readonly knowledgeOf: typeof knowledgeOf;
  readonly readClues: typeof readClues;
}

declare global {
  /**
   * Set by the clue reader's script in the content script's own world, which pages cannot see: an unlisted script
   * exports nothing, so it hands itself over here.
   */
  var sipLensClueReader: ClueReader | undefined;
}
