import { browser } from 'wxt/browser';

/**
 * Opens the first-run page when the extension has been installed, and not when it or the browser has been updated.
 * Loaded by a developer it stays in the background: whoever does that is at work in another tab.
 */
export function openWelcome(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install') return;
    const { installType } = await browser.management.getSelf();
    const url = browser.runtime.getURL('/welcome.html');
    await browser.tabs.create({ url, active: installType !== 'development' });
  });
}
