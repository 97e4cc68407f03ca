import { CodeTally } from '../collect/code-tally';
import { collectMatches } from '../collect/collect-matches';
import { measurePage } from '../collect/measure-page';
import type { FindSettings } from '../find-codes';
import { loadOwnScript } from '../load-own-script';
import type { Place } from '../text/page-text';
import { runInIdleSlices } from '../watch/idle-slices';
import { surveyPage } from '../watch/survey-page';

/** All codes of a frame, as far as it has been read. */
export interface CodeList {
  readonly tally: CodeTally<Place>;
  /** How much of the text has been read, 0 to 1. */
  readonly share: number;
}

/**
 * Lists all codes of a document in idle slices, telling on the way how far it is. Ends with `signal`; the promise
 * never settles then. A page without a sign of SIP costs one look and no detector.
 */
export async function listCodes(
  document: Document,
  settings: FindSettings,
  onProgress: (list: CodeList) => void,
  signal: AbortSignal,
): Promise<CodeList> {
  const inSlices = <Result>(work: Generator<void, Result, void>) =>
    new Promise<Result>((resolve) => runInIdleSlices(work, resolve, signal));
  const root = document.documentElement;
  const tally = new CodeTally<Place>();
  onProgress({ tally, share: 0 });
  const measure = await inSlices(measurePage(root, settings.keys));
  if (measure.mayHoldSip) {
    const detector = await loadOwnScript('sipLensDetector');
    const page = await inSlices(surveyPage(root, detector));
    const onRead = (units: number) => {
      // What is not displayed has been measured, but is not read.
      onProgress({ tally, share: Math.min(0.99, units / Math.max(1, measure.length)) });
    };
    await inSlices(collectMatches(document, tally, { detector, page, settings, onRead }));
  }
  return { tally, share: 1 };
}
