import { loadOwnScript } from '../load-own-script';
import type { PageScanner, ScannedFrame } from './scanner-contract';

/** Loads the scanner and its detector into this frame, and starts it. Throws when the extension has gone. */
export async function loadScanner(frame: () => Omit<ScannedFrame, 'detector'>): Promise<PageScanner> {
  const scripts = [loadOwnScript('sipLensDetector'), loadOwnScript('sipLensScanner')] as const;
  const [detector, start] = await Promise.all(scripts);
  return start({ ...frame(), detector });
}
