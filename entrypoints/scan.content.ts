import { defineContentScript } from 'wxt/utils/define-content-script';
import { HoverCard } from '@/lib/page/hover/hover-card';
import { Scanner } from '@/lib/page/scanner';
import { isReadableDocument } from '@/lib/page/watch/readable-document';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(context) {
    if (!isReadableDocument(document)) return;
    const scanner = new Scanner(document, context.signal);
    new HoverCard(document, scanner, context.signal).start();
    scanner.start();
  },
});
