import { soon } from '../soon';

/**
 * Runs some work right behind the next frame, for which the page has laid itself out: who asks for a place before that
 * does the page's work in its stead, which takes Chrome half a second in a log of megabytes.
 */
export function behindFrame(work: () => void): void {
  requestAnimationFrame(() => soon(work));
}
