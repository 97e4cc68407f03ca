import type { Browser } from 'puppeteer-core';

/** Waits until the browser has gone, or its last page was closed: on a Mac it stays alive without one. */
export async function untilClosed(browser: Browser): Promise<void> {
  await new Promise<void>((resolve) => {
    browser.once('disconnected', resolve);
    browser.on('targetdestroyed', async () => {
      const pages = await browser.pages().catch(() => []);
      if (pages.length === 0) resolve();
    });
  });
}
