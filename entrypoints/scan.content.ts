import { defineContentScript } from 'wxt/utils/define-content-script';
import { beginInFrame } from '@/lib/page/begin-in-frame';
import { soon } from '@/lib/page/soon';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main() {
    // To compile this script is work enough for a task of the page.
    soon(() => beginInFrame());
  },
});
