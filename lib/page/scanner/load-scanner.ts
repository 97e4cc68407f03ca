import { browser } from 'wxt/browser';
import { loadDetector } from '../detector/load-detector';
import { ownGlobal } from '../own-global';
import type { PageScanner, ScannedFrame } from './scanner-contract';

/**
 * Loads the scanner and its detector into this frame, and starts it: most frames of most pages never need them.
 * Throws when the extension has been updated or removed under the page.
 */
export async function loadScanner(frame: () => Omit<ScannedFrame, 'detector'>): Promise<PageScanner> {
  const [detector] = await Promise.all([loadDetector(), loadScript()]);
  const start = ownGlobal('sipLensScanner');
  if (!start) throw new Error('the scanner did not load');
  return start({ ...frame(), detector });
}

async function loadScript(): Promise<void> {
  // Cast: WXT's list of public paths is written by the build that this very line is part of.
  if (!ownGlobal('sipLensScanner'))
    await import(/* @vite-ignore */ browser.runtime.getURL('/scanner.js' as '/card.js'));
}
