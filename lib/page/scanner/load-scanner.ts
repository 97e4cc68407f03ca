import { loadDetector } from '../detector/load-detector';
import { loadOwnScript } from '../load-own-script';
import type { PageScanner, ScannedFrame } from './scanner-contract';

/** Loads the scanner and its detector into this frame, and starts it. Throws when the extension has gone. */
export async function loadScanner(frame: () => Omit<ScannedFrame, 'detector'>): Promise<PageScanner> {
  const [detector, start] = await Promise.all([
    loadDetector(),
    loadOwnScript('/scanner.js', 'sipLensScanner'),
  ]);
  return start({ ...frame(), detector });
}
