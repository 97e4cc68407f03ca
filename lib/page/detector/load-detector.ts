import { loadOwnScript } from '../load-own-script';
import type { Detector } from './detector-contract';

/** Loads the detector into this frame, on the first sign of SIP. Throws when the extension has gone. */
export function loadDetector(): Promise<Detector> {
  return loadOwnScript('/detector.js', 'sipLensDetector');
}
