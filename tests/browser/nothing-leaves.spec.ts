import { noteFigure } from '@/tests/browser/fixtures/note-figure';
import { openOver } from '@/tests/browser/fixtures/open-over';
import { expect, test } from '@/tests/browser/fixtures/test';
import { openCardOn, soon } from '@/tests/browser/fixtures/watch-card';

const LOG = `<!doctype html><meta charset="utf-8"><title>Log</title><link rel="icon" href="data:,">
<p>INVITE sip:+12025550143@example.com SIP/2.0</p><p>edge-1 answers SIP/2.0 486 Busy Here</p>
<p>edge-1 answers SIP/2.0 503 Service Unavailable</p>`;

/** The browser's API, as the extension's own pages have it. */
declare const chrome: typeof import('wxt/browser').browser;

test('nothing leaves: no context of the extension makes a request', async ({ lens }) => {
  test.slow();
  const seen = await lens.controls.watchRequests();

  // A page, its marks, its card, all of the card, and a command.
  await lens.open(LOG);
  const address = await lens.evaluate(() => location.href);
  await openCardOn(lens, '486');
  await lens.pressCommand('pin-card');
  await lens.pressCommand('next-code');
  await soon();
  // The extension's own pages, over a page and alone.
  await openOver(lens, LOG);
  await expect.poll(() => lens.textOf('.page-list')).toContain('486');
  for (const path of [
    'reference.html',
    'reference.html?code=486',
    'reference.html?compare=301,420',
    'options.html',
    'welcome.html',
  ]) {
    await lens.openExtensionPage(path);
    await soon();
  }
  // The pages themselves are what the browser has asked for.
  const requests = (await seen()).filter((url) => !/^http:\/\/127\.0\.0\.1:\d+\/p\d+$/.test(url));
  noteFigure('requests seen', requests.length);
  expect(requests).toEqual([]);

  // The proof that the test would see one: a page asks, an extension's page opens one, and the background tries.
  const opened = lens.server.url('<title>Control</title><link rel="icon" href="data:,">');
  await lens.evaluate((url) => chrome.tabs.create({ url }).then(() => {}), opened);
  await expect.poll(seen).toContain(opened);
  await (await lens.tabAt(opened)).tab.close();
  await lens.open('<title>Control</title><link rel="icon" href="data:,">');
  await lens.evaluate(() => fetch('/p0?control').then(() => {}));
  await expect.poll(seen).toContainEqual(expect.stringContaining('?control'));
  // A message wakes the background where it sleeps; this one means nothing to it.
  await lens.openExtensionPage('popup.html');
  await lens.evaluate(() => chrome.runtime.sendMessage({ type: 'wake' }).catch(() => {}));
  expect(await lens.controls.fetchInBackground(`${address}?background`)).toBe('refused');
  expect(await seen()).not.toContainEqual(expect.stringContaining('?background'));
});
