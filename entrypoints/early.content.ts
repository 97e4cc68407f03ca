import { defineContentScript } from 'wxt/utils/define-content-script';
import { beginEarly } from '@/lib/page/begin-early';

/** Runs before the page does, in every frame: it has to be tiny. */
export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main: () => beginEarly(document),
});
