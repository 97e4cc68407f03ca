import type { FrameFound } from '@/lib/visit/visit-messages';
import { listCodes } from './list-codes';
import type { TabVisit } from './tab-visit';

/** What all frames of a tab have found, once they have read all their text. */
export async function allCodes(visit: TabVisit, signal: AbortSignal): Promise<readonly FrameFound[]> {
  const { length } = await visit.allFrames();
  return new Promise((resolve) => {
    const onFound = (found: readonly FrameFound[]) => {
      if (found.length >= length && found.every(({ share }) => share === 1)) resolve(found);
    };
    listCodes(visit, onFound, signal, { mayBeKept: true });
    signal.addEventListener('abort', () => resolve([]));
  });
}
