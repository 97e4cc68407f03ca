import { loadOwnScript } from '../load-own-script';
import type { ClueReader } from './clue-reader-contract';

/** Loads the clue reader into this frame, beside the registry. Throws when the extension has gone. */
export function loadClueReader(): Promise<ClueReader> {
  return loadOwnScript('/clues.js', 'sipLensClueReader');
}
