import { pageOf } from '@/tests/browser/fixtures/chromium/page-of';
import { startAlone } from '@/tests/browser/fixtures/start-alone';
import { expect, test } from '@/tests/browser/fixtures/test';
import { openCardOn } from '@/tests/browser/fixtures/watch-card';

/** The browser's API, as the extension's own worker has it. */
declare const chrome: typeof import('wxt/browser').browser;

const LOG = `<!doctype html><title>Log</title><div>INVITE sip:+12025550143@example.com SIP/2.0</div>
<div>SIP/2.0 486 Busy Here</div>`;
const busy = expect.stringMatching(/^486/);

test('an extension that goes leaves nothing behind', async ({ server, browserName }) => {
  const { lens, close } = await startAlone(server, browserName);
  const page = pageOf(lens);
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
  await close();
});
