import { browser } from 'wxt/browser';
import { ownGlobal } from '../own-global';
import type { ClueReader } from './clue-reader-contract';

/** Loads the clue reader into this frame, beside the registry. Throws when the extension has gone. */
export async function loadClueReader(): Promise<ClueReader> {
  if (!ownGlobal('sipLensClueReader')) {
    await import(/* @vite-ignore */ browser.runtime.getURL('/clues.js'));
  }
  const loaded = ownGlobal('sipLensClueReader');
  if (!loaded) throw new Error('the clue reader did not load');
  return loaded;
}
