import { type Browser, browser } from 'wxt/browser';
import { visitPort } from '@/lib/visit/visit-messages';
import type { Visit } from './visit-contract';

/**
 * Answers the toolbar page, commands and menus, each on a port of its own that lives as long as the question: an
 * open port would keep the page out of the back-forward cache. `visit` gives what answers, or undefined where nothing
 * does. Ends with `signal`.
 */
export function answerVisits(visit: () => Promise<Visit | undefined>, signal: AbortSignal): void {
  const onConnect = (port: Browser.runtime.Port) => {
    if (port.name !== visitPort || port.sender?.id !== browser.runtime.id) return;
    const end = new AbortController();
    port.onDisconnect.addListener(() => end.abort());
    const asked = AbortSignal.any([end.signal, signal]);
    const reply = (message: unknown) => {
      if (!asked.aborted) port.postMessage(message);
    };
    const answer = (loaded: Visit | undefined) => {
      if (loaded) port.onMessage.addListener(loaded.greet({ reply, signal: asked }));
      else port.disconnect();
    };
    // It fails when the extension has been updated or removed under the page.
    visit().then(answer, () => port.disconnect());
  };
  if (signal.aborted) return;
  const { onConnect: connected } = browser.runtime;
  connected.addListener(onConnect);
  signal.addEventListener('abort', () => connected.removeListener(onConnect));
}
