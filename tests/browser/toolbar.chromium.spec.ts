import { expect, test } from './fixtures/test';
import { openCardOn } from './fixtures/watch-card';

/** The browser's API, as the extension's own pages have it. */
declare const chrome: typeof import('wxt/browser').browser;

const LOG = `<!doctype html><title>Log</title><p>INVITE sip:+12025550143@example.com SIP/2.0</p>
<p>SIP/2.0 603 Decline</p><p>SIP/2.0 486 Busy Here</p><p>SIP/2.0 503 Service Unavailable</p>`;

test('comparing begins with the code whose card was open last', async ({ lens, page }) => {
  await lens.open(LOG);
  await expect.poll(() => lens.paintedCodes()).toHaveLength(3);
  await openCardOn(lens, '486');

  const toolbar = await page.context().newPage();
  await toolbar.goto(lens.extensionUrl('popup.html'));
  const tabId = await toolbar.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id,
    page.url(),
  );
  await toolbar.goto(lens.extensionUrl(`popup.html?tab=${tabId}`));
  await expect(toolbar.locator('.code-row')).toHaveCount(3);
  await toolbar.getByRole('tab', { name: 'Compare' }).click();
  await expect(toolbar.getByRole('combobox', { name: 'First code' })).toHaveValue('486 Busy Here');
  await expect(toolbar.getByRole('combobox', { name: 'Second code' })).toHaveValue('603 Decline');
  await toolbar.close();
});
