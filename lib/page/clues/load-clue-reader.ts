import { browser } from 'wxt/browser';
import type { ClueReader } from './clue-reader-contract';

/** Loads the clue reader into this frame, beside the registry. Throws when the extension has gone. */
export async function loadClueReader(): Promise<ClueReader> {
  if (!globalThis.sipLensClueReader) {
    await import(/* @vite-ignore */ browser.runtime.getURL('/clues.js'));
  }
  if (!globalThis.sipLensClueReader) throw new Error('the clue reader did not load');
  return globalThis.sipLensClueReader;
}
