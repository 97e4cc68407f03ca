import { browser } from 'wxt/browser';
import { injectScan } from './inject-scan';
import { isOffOn } from './site-switch';
import { TabVisit } from './tab-visit';
import { type WhyUnread, whyUnread } from './why-unread';

/** A conversation with a tab, or why there is none. */
export type Reached =
  | { readonly kind: 'reached'; readonly visit: TabVisit }
  | { readonly kind: 'unread'; readonly why: WhyUnread };

/** Begins to talk with a tab; where our content script is not there yet, it is brought there if the browser allows. */
export async function reachTab(tabId: number, signal: AbortSignal, frameId?: number): Promise<Reached> {
  const visit = await TabVisit.open(tabId, signal, frameId);
  if (visit) return { kind: 'reached', visit };
  const refusal = await injectScan(tabId);
  const again = refusal === undefined ? await TabVisit.open(tabId, signal, frameId) : undefined;
  if (again) return { kind: 'reached', visit: again };
  const url = await urlOf(tabId);
  const [contentType, isOff, hasAllSites] = await Promise.all([
    refusal === undefined ? contentTypeOf(tabId) : undefined,
    url !== undefined && isOffOn(url),
    browser.permissions.contains({ origins: ['<all_urls>'] }),
  ]);
  return { kind: 'unread', why: whyUnread({ url, isOff, hasAllSites, refusal, contentType }) };
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
    });
    return typeof frame?.result === 'string' ? frame.result : undefined;
  } catch {
    return undefined;
  }
}
