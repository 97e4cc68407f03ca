import { pressNamed } from './fixtures/press-named';
import { expect, test } from './fixtures/test';
import { openCardOn } from './fixtures/watch-card';

/** The browser's API, as the extension's own pages have it. */
declare const chrome: typeof import('wxt/browser').browser;

const LOG = `<!doctype html><title>Log</title><p>INVITE sip:+12025550143@example.com SIP/2.0</p>
<p>SIP/2.0 603 Decline</p><p>SIP/2.0 486 Busy Here</p><p>SIP/2.0 503 Service Unavailable</p>`;

test('comparing begins with the code whose card was open last', async ({ lens }) => {
  await lens.open(LOG);
  await expect.poll(() => lens.paintedCodes()).toHaveLength(3);
  await openCardOn(lens, '486');

  const url = await lens.evaluate(() => location.href);
  const toolbar = await lens.newTab();
  await toolbar.openExtensionPage('popup.html');
  const tabId = await toolbar.evaluate(
    async (wanted) => (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id,
    url,
  );
  await toolbar.openExtensionPage(`popup.html?tab=${tabId}`);
  await expect.poll(() => toolbar.evaluate(() => document.querySelectorAll('.code-row').length)).toBe(3);
  await pressNamed(toolbar, '[role=tab]', 'Compare');
  const chosen = () =>
    [...document.querySelectorAll<HTMLInputElement>('.picker input')].map(({ value }) => value);
  await expect.poll(() => toolbar.evaluate(chosen)).toEqual(['486 Busy Here', '603 Decline']);
  await toolbar.tab.close();
});
