import { defineContentScript } from 'wxt/utils/define-content-script';
import { beginLifetime } from '@/lib/page/lifetime';
import { Lookout } from '@/lib/page/lookout';
import { ownGlobal } from '@/lib/page/own-global';
import { soon } from '@/lib/page/soon';
import { answerVisits } from '@/lib/page/visit/answer-visits';
import { visitsOf } from '@/lib/page/visit/visits-of';
import { isReadableDocument } from '@/lib/page/watch/readable-document';
import { whileDocumentLasts } from '@/lib/page/while-document-lasts';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main() {
    // To compile this script is work enough for a task of the page.
    soon(beginInFrame);
  },
});

function beginInFrame(): void {
  if (!isReadableDocument(document)) return;
  const lifetime = beginLifetime();
  if (!lifetime) return;
  whileDocumentLasts(document, lifetime, (inDocument) => {
    const lookout = new Lookout(document, inDocument);
    lookout.start();
    // Not when the page is idle: a frame that is out of view never is.
    soon(() => answerVisits(visitsOf(lookout, inDocument.signal), inDocument.signal));
  });
  lifetime.signal.addEventListener('abort', () => ownGlobal('sipLensCard')?.destroy());
}
