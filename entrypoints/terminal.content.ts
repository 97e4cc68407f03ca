import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerQuestions } from '@/lib/terminal/answer-questions';
import { catchTerminals } from '@/lib/terminal/catch-terminals';
import type { XtermTerminal } from '@/lib/terminal/xterm';

/** Runs in the page's own world, before its scripts, on the sites whose terminals the user wants read. */
export default defineContentScript({
  matches: ['<all_urls>'],
  // The service worker registers it for those sites alone.
  registration: 'runtime',
  world: 'MAIN',
  runAt: 'document_start',
  main() {
    // Held weakly: a terminal that its page has let go is not kept alive by us.
    const caught: WeakRef<XtermTerminal>[] = [];
    catchTerminals((terminal) => {
      if (caught.length === 0) answerQuestions(document, () => caught.flatMap((each) => each.deref() ?? []));
      caught.push(new WeakRef(terminal));
    });
  },
});
