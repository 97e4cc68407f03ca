import { type Alone, startAlone } from './fixtures/start-alone';
import { expect, test } from './fixtures/test';
import { cardName, soon } from './fixtures/watch-card';

const LOG = `<!doctype html><meta charset="utf-8"><title>Log</title><p>INVITE sip:+12025550143@example.com SIP/2.0</p>
<p>SIP/2.0 486 Busy Here</p>`;

let alone: Alone;
test.beforeAll(async ({ server, browserName }) => {
  alone = await startAlone(server, browserName);
});
test.afterAll(() => alone?.close());

// In Chromium no driver can press a key that belongs to the browser, and nothing else grants the same.
test('a key gives it that one tab, until it shows another site', async () => {
  const { lens } = alone;
  await lens.controls.limitAccess([]);
  await lens.open(LOG);
  await soon();
  expect(await lens.paintedCodes()).toEqual([]);
  await lens.pressCommand('next-code');
  await expect.poll(() => cardName(lens)).toMatch(/^486/);
  expect(lens.tab.errors).toEqual([]);
  await lens.tab.goto(lens.server.otherSiteUrl(LOG));
  await soon();
  expect(await lens.paintedCodes()).toEqual([]);
});
