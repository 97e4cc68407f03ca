import { defineContentScript } from 'wxt/utils/define-content-script';
import { HoverCard } from '@/lib/page/hover/hover-card';
import { beginLifetime } from '@/lib/page/lifetime';
import { ownGlobal } from '@/lib/page/own-global';
import { Scanner } from '@/lib/page/scanner';
import { whileSiteIsOn } from '@/lib/page/settings/while-site-is-on';
import { answerVisits } from '@/lib/page/visit/answer-visits';
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
        const scanner = new Scanner(document, inDocument, settings.now);
        const card = new HoverCard(document, scanner, settings.now, inDocument.signal);
        card.start();
        scanner.start();
        settings.onChange(() => scanner.repaint(), inDocument.signal);
        answerVisits({
          read: () => scanner.read(),
          settings: settings.now,
          openCard: (reading, match, turn) => card.openFor(reading, match, turn),
          lastShown: () => card.lastShown(),
          pinCard: () => card.pin(),
          signal: inDocument.signal,
        });
      });
    });
    lifetime.signal.addEventListener('abort', () => ownGlobal('sipLensCard')?.destroy());
  },
});
