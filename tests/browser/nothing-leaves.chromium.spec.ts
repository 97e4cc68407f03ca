import type { BrowserContext, CDPSession } from '@playwright/test';
import { pressCommand } from '@/tests/browser/fixtures/chromium/worker-events';
import { noteFigure } from '@/tests/browser/fixtures/note-figure';
import { openOver } from '@/tests/browser/fixtures/open-over';
import { expect, test } from '@/tests/browser/fixtures/test';
import { openCardOn, soon } from '@/tests/browser/fixtures/watch-card';

const LOG = `<!doctype html><meta charset="utf-8"><title>Log</title><link rel="icon" href="data:,">
<p>INVITE sip:+12025550143@example.com SIP/2.0</p><p>edge-1 answers SIP/2.0 486 Busy Here</p>
<p>edge-1 answers SIP/2.0 503 Service Unavailable</p>`;

/** The browser's API, as the extension's own pages have it. */
declare const chrome: typeof import('wxt/browser').browser;

/** What would leave the extension; its own files and what a page makes up do not. */
const leaves = (url: string) => !/^(chrome-extension|data|blob|about|chrome):/.test(url);

/** Has the service worker tell every request that it makes. Playwright listens to pages alone. */
async function watchWorker(context: BrowserContext, onRequest: (url: string) => void): Promise<CDPSession> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser has no session of its own.');
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { method, params } = JSON.parse(message);
    if (method === 'Network.requestWillBeSent') onRequest(params.request.url);
    if (method === 'Network.webSocketCreated') onRequest(params.url);
  });
  const { targetInfos } = await session.send('Target.getTargets');
  const workers = targetInfos.filter(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
  );
  expect(workers.length).toBeGreaterThan(0);
  for (const { targetId } of workers) {
    const { sessionId } = await session.send('Target.attachToTarget', { targetId });
    const message = JSON.stringify({ id: 1, method: 'Network.enable' });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
  }
  return session;
}

test('nothing leaves: no context of the extension makes a request', async ({ lens, page }) => {
  const context = page.context();
  // A message wakes the worker, if it sleeps or a test before has ended it; this one means nothing to it.
  await lens.openExtensionPage('popup.html');
  await page.evaluate(() => chrome.runtime.sendMessage({ type: 'wake' }).catch(() => {}));
  await expect.poll(() => context.serviceWorkers().length).toBeGreaterThan(0);
  const seen: string[] = [];
  const onRequest = (url: string) => {
    if (leaves(url)) seen.push(url);
  };
  context.on('request', (request) => onRequest(request.url()));
  context.on('page', (opened) => opened.on('websocket', (socket) => onRequest(socket.url())));
  page.on('websocket', (socket) => onRequest(socket.url()));
  await watchWorker(context, onRequest);

  // A page, its marks, its card, all of the card, and a command.
  await lens.open(LOG);
  const address = page.url();
  await openCardOn(lens, '486');
  await pressCommand(page, 'pin-card');
  await pressCommand(page, 'next-code');
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
  const requests = seen.filter((url) => !/^http:\/\/127\.0\.0\.1:\d+\/p\d+$/.test(url));
  noteFigure('requests seen', requests.length);
  expect(requests).toEqual([]);

  // The proof that the test would see one: a page asks, and the worker tries.
  const before = seen.length;
  await lens.open('<title>Control</title><link rel="icon" href="data:,">');
  await page.evaluate(() => fetch('/p0?control').catch(() => {}));
  await expect.poll(() => seen.length).toBeGreaterThan(before + 1);
  const [worker] = context.serviceWorkers();
  const refused = await worker?.evaluate(
    (url) =>
      fetch(url).then(
        () => 'answered',
        () => 'refused',
      ),
    address,
  );
  expect(refused).toBe('refused');
});
