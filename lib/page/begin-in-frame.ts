import { beginLifetime } from './lifetime';
import { Lookout } from './lookout';
import { ownGlobal } from './own-global';
import { soon } from './soon';
import { answerVisits } from './visit/answer-visits';
import { visitsOf } from './visit/visits-of';
import { isReadableDocument } from './watch/readable-document';
import { whileDocumentLasts } from './while-document-lasts';

/**
 * Begins to look at the document of this frame, unless that has begun already, and answers the toolbar page for it.
 * Where a log is expected, the site is asked for beside the first look and not behind it: a browser that takes in
 * megabytes lets half a second pass before it hands an answer over.
 */
export function beginInFrame(expectsLog = false): void {
  if (!isReadableDocument(document)) return;
  const lifetime = beginLifetime();
  if (!lifetime) return;
  whileDocumentLasts(document, lifetime, (inDocument) => {
    const lookout = new Lookout(document, inDocument);
    lookout.start();
    if (expectsLog) void lookout.frame.site();
    // Not when the page is idle: a frame that is out of view never is.
    soon(() => answerVisits(visitsOf(lookout.frame, inDocument.signal), inDocument.signal));
  });
  lifetime.signal.addEventListener('abort', () => ownGlobal('sipLensCard')?.destroy());
}
