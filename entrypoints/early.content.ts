import { defineContentScript } from 'wxt/utils/define-content-script';
import { beginEarly } from '@/lib/page/begin-early';

/** Runs before the page does, in every frame that we may read: it has to be tiny. */
export default defineContentScript({
  matches: ['<all_urls>'],
  // The service worker registers it: see `registerEarly`.
  registration: 'runtime',
  runAt: 'document_start',
  main: () => beginEarly(document),
});
