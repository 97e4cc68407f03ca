import { browser } from 'wxt/browser';
import type { Detector } from './detector-contract';

/**
 * Loads the detector into this frame, on the first sign of SIP: most frames of most pages never need it. Throws
 * when the extension has been updated or removed under the page.
 */
export async function loadDetector(): Promise<Detector> {
  if (!globalThis.sipLensDetector) {
    await import(/* @vite-ignore */ browser.runtime.getURL('/detector.js'));
  }
  if (!globalThis.sipLensDetector) throw new Error('the detector did not load');
  return globalThis.sipLensDetector;
}
