import { loadOwnScript } from '../load-own-script';
import type { PageScanner, ScannedFrame } from './scanner-contract';

/** Has one code of each kind that is searched for. */
const sample = 'INVITE sip:shop@example.com SIP/2.0\nSIP/2.0 486 Busy Here\nstatus=503 code 404\n';

/**
 * Loads the scanner and its detector into this frame, and starts it. Throws when the extension has gone.
 *
 * The browser compiles what the detector does when it does it for the first time. It does so here, in a sample and in
 * a task of its own: together with the first look at the page it would hold the page up for 50 ms on a slow machine.
 */
export async function loadScanner(frame: () => Omit<ScannedFrame, 'detector'>): Promise<PageScanner> {
  const scripts = [loadOwnScript('sipLensDetector'), loadOwnScript('sipLensScanner')] as const;
  const [detector, start] = await Promise.all(scripts);
  detector.findMatches(sample);
  await new Promise((resolve) => setTimeout(resolve));
  return start({ ...frame(), detector });
}
