import { browser } from 'wxt/browser';
import { injectScan } from './inject-scan';
import { isOffOn } from './site-switch';
import { TabVisit } from './tab-visit';
import { type WhyUnread, whyUnread } from './why-unread';

/** A conversation with a tab, or why there is none. */
export type Reached =
  | { readonly kind: 'reached'; readonly visit: TabVisit }
  | { readonly kind: 'unread'; readonly why: WhyUnread };

/** ms to wait before each further try: the scanner reads its settings first, which is slow while a browser starts. */
const waits = [0, 150, 400, 1_000, 1_500];

/** Begins to talk with a tab; where our content script is not there yet, it is brought there if the browser allows. */
export async function reachTab(tabId: number, signal: AbortSignal, frameId?: number): Promise<Reached> {
  const visit = await TabVisit.open(tabId, signal, frameId);
  if (visit) return { kind: 'reached', visit };
  const refusal = await injectScan(tabId);
  const url = await urlOf(tabId);
  const [contentType, isOff, hasAllSites] = await Promise.all([
    refusal === undefined ? contentTypeOf(tabId) : undefined,
    url !== undefined && isOffOn(url),
    browser.permissions.contains({ origins: ['<all_urls>'] }),
  ]);
  const why = whyUnread({ url, isOff, hasAllSites, refusal, contentType });
  // Allowed to run there, on text, and not switched off: it is only not ready yet.
  const tries = refusal === undefined && (why === 'noAccess' || why === 'file') ? waits : [];
  for (const wait of tries) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    const again = signal.aborted ? undefined : await TabVisit.open(tabId, signal, frameId);
    if (again) return { kind: 'reached', visit: again };
  }
  return { kind: 'unread', why };
}

async function urlOf(tabId: number): Promise<string | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url ?? tab?.pendingUrl;
}

async function contentTypeOf(tabId: number): Promise<string | undefined> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => document.contentType,
      injectImmediately: true,
    });
    return typeof frame?.result === 'string' ? frame.result : undefined;
  } catch {
    return undefined;
  }
}
