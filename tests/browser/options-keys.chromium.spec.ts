import type { Page } from '@playwright/test';
import { pressControl } from './fixtures/control-of-page';
import { expect, test } from './fixtures/test';
import { ways } from './fixtures/ways';

/** The browser's API, as the extension's own pages have it. */
declare const chrome: typeof import('wxt/browser').browser;

/** What each command does, and its keys. */
async function keysOn(page: Page): Promise<Record<string, string>> {
  const rows = await page.locator('.keys > div').all();
  const read = rows.map(async (row) => [
    await row.locator('dt').innerText(),
    await row.locator('dd').innerText(),
  ]);
  return Object.fromEntries(await Promise.all(read));
}

test('the options show the keys that the browser has bound, as they are now', async ({ lens, page }) => {
  await lens.openExtensionPage('options.html');
  await expect
    .poll(() => keysOn(page))
    .toEqual({
      'Explain the code at the selection or caret': 'Alt+Shift+E',
      'Go to the next code on the page': 'Alt+Shift+J',
      'Go to the previous code on the page': 'Alt+Shift+K',
      'Pin the open card and go into it, or let it go': 'Alt+Shift+L',
      'Switch SIP Lens off or on for this site': 'Not set',
      'Open the toolbar page': 'Not set',
    });
  // No driver can change a key in the browser's own page: the answer of the API is changed in its place.
  await page.evaluate(() => {
    chrome.commands.getAll = async () => [{ name: 'next-code', shortcut: 'Ctrl+Shift+9', description: '' }];
    dispatchEvent(new Event('focus'));
  });
  await expect.poll(() => keysOn(page)).toEqual({ 'Go to the next code on the page': 'Ctrl+Shift+9' });
});

for (const way of ways) {
  test(`the options lead to where the browser changes keys, by ${way} alone`, async ({ lens, page }) => {
    await lens.openExtensionPage('options.html');
    const opened = page.context().waitForEvent('page');
    await pressControl(lens, 'button', 'Change keys…', way);
    const settings = await opened;
    await expect(settings).toHaveURL('chrome://extensions/shortcuts');
    await settings.close();
  });
}
