import { openOver } from './fixtures/open-over';
import { selectText } from './fixtures/select-text';
import { type Alone, startAlone } from './fixtures/start-alone';
import { expect, test } from './fixtures/test';
import { cardName, openCardOn, soon } from './fixtures/watch-card';

const LOG = `<!doctype html><meta charset="utf-8"><title>Log</title><p>INVITE sip:+12025550143@example.com SIP/2.0</p>
<p id="line">SIP/2.0 486 Busy Here</p><p>SIP/2.0 503 Service Unavailable</p>`;
const busy = expect.stringMatching(/^486/);

let alone: Alone;
test.beforeAll(async ({ server, browserName }) => {
  alone = await startAlone(server, browserName);
});
test.afterAll(() => alone?.close());

async function expectNothing(): Promise<void> {
  await soon();
  expect(await alone.lens.paintedCodes()).toEqual([]);
}

const selectCode = () => selectText(alone.lens, '#line', 8, 11);

test('with access to one site it works there and nowhere else', async () => {
  const { lens } = alone;
  await lens.controls.limitAccess(['http://127.0.0.1/*']);
  await lens.open(LOG);
  await openCardOn(lens, '486');
  await lens.tab.goto(lens.server.otherSiteUrl(LOG));
  await expectNothing();
  expect(lens.tab.errors).toEqual([]);
});

test('without access the toolbar page says what it cannot do, and how to allow it', async () => {
  const { lens } = alone;
  await lens.controls.limitAccess([]);
  await openOver(lens, LOG);
  await expect
    .poll(() => lens.textOf('.unread-page'))
    .toContain('SIP Lens has no access to this site. Give it access');
});

test('without access a selection is explained all the same', async ({ browserName }) => {
  const { lens } = alone;
  await lens.controls.limitAccess([]);
  await lens.open(LOG);
  await selectCode();
  await lens.chooseMenu();
  // There the entry is chosen for real, which gives the tab; Chromium lets no driver do that.
  if (browserName === 'firefox') return expect.poll(() => cardName(lens)).toMatch(/^486/);
  const reference = await lens.tabAt('reference.html?code=486');
  await reference.tab.close();
  await lens.tab.toFront();
});

test('a click on the button gives it that one tab: marks, cards, keys and menu work there', async () => {
  const { lens } = alone;
  await lens.controls.limitAccess([]);
  await lens.open(LOG);
  await expectNothing();
  await lens.clickAction();
  await expect.poll(() => lens.paintedCodes()).toContainEqual(busy);
  // The toolbar page goes with a press elsewhere.
  await lens.press({ x: 600, y: 400, width: 2, height: 2 });
  await openCardOn(lens, '486');
  await lens.tab.pressKey('Escape');
  // A key and a menu entry are given the tab by the browser as a click is, but no driver can press those.
  await lens.pressCommand('next-code');
  await expect.poll(() => cardName(lens)).toMatch(/^486/);
  await lens.pressCommand('next-code');
  await expect.poll(() => cardName(lens)).toMatch(/^503/);
  await lens.tab.pressKey('Escape');
  await selectCode();
  await lens.chooseMenu();
  await expect.poll(() => cardName(lens)).toMatch(/^486/);
  expect(lens.tab.errors).toEqual([]);
  // The next site is closed again.
  await lens.tab.goto(lens.server.otherSiteUrl(LOG));
  await expectNothing();
});
