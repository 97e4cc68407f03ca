import { defineContentScript } from 'wxt/utils/define-content-script';
import { beginLifetime } from '@/lib/page/lifetime';
import { Lookout } from '@/lib/page/lookout';
import { ownGlobal } from '@/lib/page/own-global';
import { whileSiteIsOn } from '@/lib/page/settings/while-site-is-on';
import { answerVisits } from '@/lib/page/visit/answer-visits';
import { visitedPage } from '@/lib/page/visit/visited-page';
import { isReadableDocument } from '@/lib/page/watch/readable-document';
import { whileDocumentLasts } from '@/lib/page/while-document-lasts';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main() {
    if (!isReadableDocument(document)) return;
    const lifetime = beginLifetime();
    if (!lifetime) return;
    whileSiteIsOn(window, lifetime, (onSite, settings) => {
      whileDocumentLasts(document, onSite, (inDocument) => {
        const lookout = new Lookout(document, inDocument, settings);
        lookout.start();
        answerVisits(visitedPage(lookout, settings.now, inDocument.signal));
      });
    });
    lifetime.signal.addEventListener('abort', () => ownGlobal('sipLensCard')?.destroy());
  },
});
