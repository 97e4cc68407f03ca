import { browser } from 'wxt/browser';
import { ownGlobal } from '../own-global';
import type { Detector } from './detector-contract';

/**
 * Loads the detector into this frame, on the first sign of SIP: most frames of most pages never need it. Throws
 * when the extension has been updated or removed under the page.
 */
export async function loadDetector(): Promise<Detector> {
  if (!ownGlobal('sipLensDetector')) {
    await import(/* @vite-ignore */ browser.runtime.getURL('/detector.js'));
  }
  const loaded = ownGlobal('sipLensDetector');
  if (!loaded) throw new Error('the detector did not load');
  return loaded;
}
