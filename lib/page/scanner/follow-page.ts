import type { PageContext } from '@/lib/detect/page-context';
import type { Detector } from '../detector/detector-contract';
import { Painter } from '../paint/painter';
import type { Reading } from '../reading';
import { behindFrame } from '../watch/behind-frame';
import { runInIdleSlices } from '../watch/idle-slices';
import { surveyPage } from '../watch/survey-page';
import { watchChanges } from '../watch/watch-changes';

/** ms between two surveys of a page that keeps changing. */
const surveyMs = 10_000;
/** ms without a single code after which the page is left alone again. */
const fruitlessMs = 5 * 60_000;

interface FollowOptions {
  readonly detector: Detector;
  /** Reads what is in view and finds its codes. */
  readonly read: () => Reading;
  /** What the page is about, each time it is known anew. */
  readonly onContext: (context: PageContext) => void;
  /** Called when five minutes have brought no code. */
  readonly onFruitless: () => void;
  /** Whether the extension is still there. */
  readonly isAlive: () => boolean;
}

/**
 * Follows a page that speaks of SIP: paints what is in view at once and after every change, and learns beside it,
 * in idle slices, what the whole page is about. Ends with `signal`, which takes everything away. Returns what paints
 * it anew, for other settings.
 */
export function followPage(
  document: Document,
  { detector, read, onContext, onFruitless, isAlive }: FollowOptions,
  signal: AbortSignal,
): () => void {
  const painter = new Painter(document, signal);
  let foundAt = performance.now();
  let surveyedAt = Number.NEGATIVE_INFINITY;

  const paint = () => {
    if (signal.aborted || !isAlive()) return;
    const reading = read();
    painter.paint(reading, reading.matches, reading.shadowRoots);
    for (const root of reading.shadowRoots) changes.observe(root);
    if (reading.matches.length > 0) foundAt = performance.now();
    else if (performance.now() - foundAt > fruitlessMs) onFruitless();
  };
  const survey = () => {
    if (performance.now() - surveyedAt < surveyMs) return;
    surveyedAt = performance.now();
    const done = (found: PageContext) => {
      onContext(found);
      behindFrame(paint);
    };
    runInIdleSlices(surveyPage(document.documentElement, detector), done, signal);
  };
  const onChange = () => {
    paint();
    survey();
  };
  const changes = watchChanges(document, onChange, signal);
  behindFrame(onChange);
  return paint;
}
