import { startAlone } from '@/tests/browser/fixtures/start-alone';
import { expect, test } from '@/tests/browser/fixtures/test';
import { openCardOn } from '@/tests/browser/fixtures/watch-card';
import { survive } from './faults/survive';

const LOG = `<!doctype html><title>Log</title><div>INVITE sip:+12025550143@example.com SIP/2.0</div>
<div>SIP/2.0 486 Busy Here</div>`;
const busy = expect.stringMatching(/^486/);

test('a page that comes back from the back-forward cache is marked, and explains', async ({ lens }) => {
  await lens.open(LOG);
  await expect.poll(() => lens.paintedCodes()).toContainEqual(busy);
  await lens.evaluate(() => {
    addEventListener('pageshow', (event) => {
      document.title = event.persisted ? 'kept' : 'loaded';
    });
  });
  await lens.open('<title>Other</title><p>Another page</p>');
  await lens.tab.goBy(-1);
  await expect.poll(() => lens.paintedCodes()).toContainEqual(busy);
  await openCardOn(lens, '486');
  expect(['kept', 'Log']).toContain(await lens.evaluate(() => document.title));
  expect(lens.tab.errors).toEqual([]);
});

test('a document that is written anew is marked', async ({ lens }) => {
  await lens.open(LOG);
  await expect.poll(() => lens.paintedCodes()).toContainEqual(busy);
  await lens.evaluate(() => {
    document.open();
    document.write('<div>INVITE sip:bob@example.com SIP/2.0</div><div>SIP/2.0 503 Service Unavailable</div>');
    document.close();
  });
  await lens.tab.movePointer(300, 300);
  await expect.poll(() => lens.paintedCodes()).toContainEqual(expect.stringMatching(/^503/));
  await openCardOn(lens, '503');
  expect(lens.tab.errors).toEqual([]);
});

test('an app that shows another view is marked anew', async ({ lens }) => {
  await lens.open(LOG);
  await expect.poll(() => lens.paintedCodes()).toContainEqual(busy);
  await lens.evaluate(() => {
    history.pushState(null, '', '?view=2');
    document.body.innerHTML =
      '<div>INVITE sip:bob@example.com SIP/2.0</div><div>SIP/2.0 503 Service Unavailable</div>';
  });
  await expect.poll(() => lens.paintedCodes()).toEqual([expect.stringMatching(/^503/)]);
  await openCardOn(lens, '503');
});

test('the first hover needs no background', async ({ lens }) => {
  await lens.open(LOG);
  await expect.poll(() => lens.paintedCodes()).toContainEqual(busy);
  await lens.controls.endBackground();
  await openCardOn(lens, '486');
  expect(lens.tab.errors).toEqual([]);
});

test('an update in mid-hover: the old scanner leaves, a new one takes over the open tab', async ({
  server,
  browserName,
}) => {
  const { lens, close } = await startAlone(server, browserName);
  await lens.open(LOG);
  await expect.poll(() => lens.paintedCodes(), { timeout: 20_000 }).toContainEqual(busy);
  await openCardOn(lens, '486');
  await survive(
    () => lens.controls.reloadExtension(),
    async () => {
      await lens.tab.toFront();
      // Only a scanner of the extension that is there now can get a card from it.
      await lens.tab.pressKey('Escape');
      await expect(async () => {
        await lens.tab.movePointer(400, 400);
        await openCardOn(lens, '486');
        expect(await lens.evaluate(() => document.querySelectorAll('sip-lens-card').length)).toBe(1);
      }).toPass({ timeout: 30_000 });
      // Firefox ends the old scanner before it can take its own away, and lets the new one see none but its own.
      const sheets = browserName === 'firefox' ? 2 : 1;
      expect(await lens.evaluate(() => document.adoptedStyleSheets.length)).toBe(sheets);
      expect(lens.tab.errors).toEqual([]);
    },
  );
  await close();
});
