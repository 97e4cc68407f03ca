import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import '@/lib/page/detector/detector-contract';

/** Loads the detector as the build ships it: what Vite serves to a script is slower. */
export function loadBuiltDetector(build: string) {
  runInThisContext(readFileSync(join(build, 'detector.js'), 'utf8'));
  const detector = globalThis.sipLensDetector;
  if (!detector) throw new Error('The built detector did not load.');
  return detector;
}
