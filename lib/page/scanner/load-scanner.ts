import type { Detector } from '../detector/detector-contract';
import { loadOwnScript } from '../load-own-script';
import { soon } from '../soon';
import type { StartScanner } from './scanner-contract';

/** Has one code of each kind that is searched for. */
const sample = 'INVITE sip:shop@example.com SIP/2.0\nSIP/2.0 486 Busy Here\nstatus=503 code 404\n';

/** What a scanner is made with. */
export interface ScannerParts {
  readonly detector: Detector;
  readonly start: StartScanner;
}

/**
 * Loads the scanner and its detector into this frame. Throws when the extension has gone.
 *
 * The browser compiles what the detector does when it does it for the first time. It does so here, in a sample and in
 * a task of its own: together with the first look at the page it would hold the page up for 50 ms on a slow machine.
 */
export async function loadScanner(): Promise<ScannerParts> {
  const scanner = loadOwnScript('sipLensScanner');
  const detector = await loadOwnScript('sipLensDetector');
  detector.findMatches(sample);
  await new Promise<void>((resolve) => soon(resolve));
  return { detector, start: await scanner };
}
