import { browser } from 'wxt/browser';

/**
 * The tab that the toolbar page is about: the one it was opened over, or `?tab=12`. Undefined where it stands in a
 * tab of its own, which is about no page.
 */
export async function targetTab(search: string): Promise<number | undefined> {
  const named = new URLSearchParams(search).get('tab');
  if (named && /^\d+$/.test(named)) return Number(named);
  try {
    if (await browser.tabs.getCurrent()) return undefined;
    const [active] = await browser.tabs.query({ active: true, currentWindow: true });
    return active?.id;
  } catch {
    return undefined;
  }
}
