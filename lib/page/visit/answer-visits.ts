import { type Browser, browser } from 'wxt/browser';
import { visitPort } from '@/lib/visit/visit-messages';
import { loadOwnScript } from '../load-own-script';
import type { Visit, VisitedPage } from './visit-contract';

/**
 * Answers the toolbar page, commands and menus, each on a port of its own that lives as long as the question: an
 * open port would keep the page out of the back-forward cache. What answers is loaded with the first question.
 */
export function answerVisits(page: VisitedPage): void {
  let visit: Promise<Visit> | undefined;
  const onConnect = (port: Browser.runtime.Port) => {
    if (port.name !== visitPort || port.sender?.id !== browser.runtime.id) return;
    const end = new AbortController();
    port.onDisconnect.addListener(() => end.abort());
    const signal = AbortSignal.any([end.signal, page.signal]);
    const reply = (message: unknown) => {
      if (!signal.aborted) port.postMessage(message);
    };
    visit ??= loadOwnScript('sipLensVisit').then((begin) => begin(page));
    visit.then(
      (loaded) => port.onMessage.addListener(loaded.greet({ reply, signal })),
      // The extension has been updated or removed under the page.
      () => port.disconnect(),
    );
  };
  const { onConnect: connected } = browser.runtime;
  connected.addListener(onConnect);
  page.signal.addEventListener('abort', () => connected.removeListener(onConnect));
}
