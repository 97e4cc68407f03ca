import { isLikelyLog } from './likely-log';
import { loadOwnScript } from './load-own-script';
import { ownGlobal } from './own-global';

type OwnScript = Parameters<typeof loadOwnScript>[0];

/** ms after which somebody may be reading what has come of a document that is still loading. */
const patienceMs = { ofLog: 250, ofAny: 1_000 };

/**
 * Begins in a document that takes long to load: a log of megabytes, or one that is served as it is written and never
 * ends. Browsers bring no content script into such a document but at its start, where most documents shall not pay for
 * more than this.
 */
export function beginEarly(document: Document, load: (name: OwnScript) => void = loadQuietly): void {
  const whenStillLoading = (ms: number, work: () => void) =>
    setTimeout(() => {
      if (document.readyState !== 'complete' && !ownGlobal('sipLensLifetime')) work();
    }, ms);
  const loadAny = () => load('sipLensLifetime');
  const loadLog = () => {
    // Side by side: while Chrome takes in megabytes, a file waits half a second for its turn, and so would the next.
    loadAny();
    for (const name of ['sipLensSite', 'sipLensScanner', 'sipLensDetector'] as const) load(name);
  };
  const onceReadable = () => {
    if (isLikelyLog(document)) loadLog();
    else whenStillLoading(patienceMs.ofAny - patienceMs.ofLog, loadAny);
  };
  if (document.readyState === 'loading') whenStillLoading(patienceMs.ofLog, onceReadable);
}

function loadQuietly(name: OwnScript): void {
  // Fails where the extension has gone meanwhile, or where the document is none of text: nothing is amiss.
  loadOwnScript(name).catch(() => {});
}
