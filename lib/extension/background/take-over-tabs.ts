import { browser } from 'wxt/browser';
import { injectScan } from '@/lib/extension/tabs/inject-scan';

/**
 * Brings the scanner into the tabs that are open when the extension is installed or updated. Chrome would leave them
 * without one, or with the old one, until they are loaded again; Firefox does this itself.
 */
export function takeOverTabs(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') void injectAll();
  });
}

async function injectAll(): Promise<void> {
  // A tab that sleeps loads anew when it is used, and has the scanner then.
  const tabs = await browser.tabs.query({ discarded: false });
  // One after the other: at the start of a browser there may be a hundred, and nobody waits.
  for (const { id } of tabs) if (id !== undefined) await injectScan(id);
}
