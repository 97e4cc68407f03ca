import type { BrowserContext } from '@playwright/test';
import { startAlone } from '@/tests/browser/fixtures/chromium/start-alone';
import { expect, test } from '@/tests/browser/fixtures/test';
import { openCardOn } from '@/tests/browser/fixtures/watch-card';
import { survive } from './faults/survive';

/** What chrome://extensions has beside the documented API. */
interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  reload(id: string, options: { failQuietly: boolean }): Promise<void>;
}

/** The browser's API, as the extension's own worker has it. */
declare const chrome: typeof import('wxt/browser').browser;

const LOG = `<!doctype html><title>Log</title><div>INVITE sip:+12025550143@example.com SIP/2.0</div>
<div>SIP/2.0 486 Busy Here</div>`;
const busy = expect.stringMatching(/^486/);

/** Reloads the extension as its *Reload* on the browser's own page does: an update for all who look on. */
async function reloadExtension(context: BrowserContext, id: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (extension) => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.reload(extension, { failQuietly: true });
  }, id);
  await page.close();
}

test('a page that comes back from the back-forward cache is marked, and explains', async ({ lens, page }) => {
  await lens.open(LOG);
  await expect.poll(() => lens.paintedCodes()).toContainEqual(busy);
  await page.evaluate(() => {
    addEventListener('pageshow', (event) => {
      document.title = event.persisted ? 'kept' : 'loaded';
    });
  });
  await lens.open('<title>Other</title><p>Another page</p>');
  await page.goBack();
  await expect.poll(() => lens.paintedCodes()).toContainEqual(busy);
  await openCardOn(lens, '486');
  expect(['kept', 'Log']).toContain(await page.title());
  expect(lens.tab.errors).toEqual([]);
});

test('a document that is written anew is marked', async ({ lens, page }) => {
  await lens.open(LOG);
  await expect.poll(() => lens.paintedCodes()).toContainEqual(busy);
  await page.evaluate(() => {
    document.open();
    document.write('<div>INVITE sip:bob@example.com SIP/2.0</div><div>SIP/2.0 503 Service Unavailable</div>');
    document.close();
  });
  await page.mouse.move(300, 300, { steps: 4 });
  await expect.poll(() => lens.paintedCodes()).toContainEqual(expect.stringMatching(/^503/));
  await openCardOn(lens, '503');
  expect(lens.tab.errors).toEqual([]);
});

test('an app that shows another view is marked anew', async ({ lens, page }) => {
  await lens.open(LOG);
  await expect.poll(() => lens.paintedCodes()).toContainEqual(busy);
  await page.evaluate(() => {
    history.pushState(null, '', '?view=2');
    document.body.innerHTML =
      '<div>INVITE sip:bob@example.com SIP/2.0</div><div>SIP/2.0 503 Service Unavailable</div>';
  });
  await expect.poll(() => lens.paintedCodes()).toEqual([expect.stringMatching(/^503/)]);
  await openCardOn(lens, '503');
});

test('the first hover needs no service worker', async ({ lens, page }) => {
  await lens.open(LOG);
  await expect.poll(() => lens.paintedCodes()).toContainEqual(busy);
  const [worker] = page.context().serviceWorkers();
  const browser = await page.context().browser()?.newBrowserCDPSession();
  const { targetInfos } = (await browser?.send('Target.getTargets')) ?? { targetInfos: [] };
  const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url === worker?.url());
  if (target) await browser?.send('Target.closeTarget', { targetId: target.targetId });
  await openCardOn(lens, '486');
  expect(lens.tab.errors).toEqual([]);
});

test('an update in mid-hover: the old scanner leaves, a new one takes over the open tab', async ({
  server,
}) => {
  const { driver, lens, page } = await startAlone(server);
  await lens.open(LOG);
  await expect.poll(() => lens.paintedCodes(), { timeout: 20_000 }).toContainEqual(busy);
  await openCardOn(lens, '486');
  await survive(
    () => reloadExtension(page.context(), new URL(driver.extensionUrl('')).host),
    async () => {
      await page.bringToFront();
      // Only a scanner of the extension that is there now can get a card from it.
      await page.keyboard.press('Escape');
      await expect(async () => {
        await page.mouse.move(400, 400);
        await openCardOn(lens, '486');
        expect(await lens.evaluate(() => document.querySelectorAll('sip-lens-card').length)).toBe(1);
      }).toPass({ timeout: 30_000 });
      expect(await lens.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
      expect(lens.tab.errors).toEqual([]);
    },
  );
  await driver.close();
});

test('an extension that goes leaves nothing behind', async ({ server }) => {
  const { driver, lens, page } = await startAlone(server);
  await lens.open(LOG);
  await expect.poll(() => lens.paintedCodes(), { timeout: 20_000 }).toContainEqual(busy);
  await openCardOn(lens, '486');
  const [worker] = page.context().serviceWorkers();
  // The worker goes with its extension and never answers.
  void worker?.evaluate(() => chrome.runtime.reload()).catch(() => {});
  // No event tells a page that the extension has gone: the scanner finds out when the reader does something.
  const paintedAfterAMove = async () => {
    await page.mouse.move(400, 400);
    await page.mouse.move(404, 400);
    return lens.paintedCodes();
  };
  await expect.poll(paintedAfterAMove, { timeout: 30_000 }).toEqual([]);
  expect(await lens.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  expect(await lens.evaluate(() => document.querySelectorAll('sip-lens-card').length)).toBe(0);
  expect(lens.tab.errors).toEqual([]);
  await driver.close();
});
