import type { PageContext } from '@/lib/detect/page-context';
import type { Detector } from '../detector/detector-contract';
import { type FindSettings, findCodes } from '../find-codes';
import { type Place, placeOf } from '../text/page-text';
import type { CodeTally } from './code-tally';
import { pageChunks } from './page-chunks';

interface CollectOptions {
  readonly detector: Detector;
  /** What the whole page is about. */
  readonly page: PageContext;
  readonly settings: FindSettings;
  /** Told after each chunk how many UTF-16 units have been read. */
  readonly onRead: (units: number) => void;
}

/**
 * Collects every code of a document in document order, in view or not, through shadow roots, into `tally`. A
 * generator, to run in idle slices: no step takes longer than the detector takes for one chunk.
 */
export function* collectMatches(
  document: Document,
  tally: CodeTally<Place>,
  { detector, page, settings, onRead }: CollectOptions,
): Generator<void, void, void> {
  for (const chunk of pageChunks(document)) {
    if (chunk) {
      for (const { code, start } of findCodes(detector, chunk.text, settings, page)) {
        // What is repeated from the chunk before has no place here: it has been counted there.
        const place = placeOf(chunk, start);
        if (place) tally.add(code, place);
      }
      onRead(chunk.read);
    }
    yield;
  }
}
