import type { TabVisit } from './tab-visit';

/** ms before the first look for frames that were still loading; each further wait is twice as long, up to the last. */
const [firstWaitMs, lastWaitMs] = [300, 5_000];

/**
 * Lets frames take part in a visit that were not ready when it began, or that the page adds. Goes on until `signal`, so
 * it is for a visit that somebody looks on.
 */
export function welcomeLateFrames(visit: TabVisit, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout>;
  const lookAfter = (wait: number) => {
    timer = setTimeout(() => {
      void visit.seekLateFrames();
      lookAfter(Math.min(2 * wait, lastWaitMs));
    }, wait);
  };
  lookAfter(firstWaitMs);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
