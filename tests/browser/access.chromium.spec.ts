import { clickAction } from './fixtures/chromium/click-action';
import { type Alone, startAlone } from './fixtures/chromium/start-alone';
import { chooseMenu, pressCommand } from './fixtures/chromium/worker-events';
import { openOver } from './fixtures/open-over';
import { expect, test } from './fixtures/test';
import { cardName, openCardOn, soon } from './fixtures/watch-card';

/** What chrome://extensions has beside the documented API. */
interface DeveloperPrivate {
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: HostAccess }): Promise<void>;
  addHostPermission(extensionId: string, site: string): Promise<void>;
}

/** The browser's API, as the browser's and the extension's own pages have it. */
declare const chrome: typeof import('wxt/browser').browser;

/** *Site access*, as the browser's own page offers it. */
type HostAccess = 'ON_CLICK' | 'ON_SPECIFIC_SITES' | 'ON_ALL_SITES';

const LOG = `<!doctype html><meta charset="utf-8"><title>Log</title><p>INVITE sip:+12025550143@example.com SIP/2.0</p>
<p id="line">SIP/2.0 486 Busy Here</p><p>SIP/2.0 503 Service Unavailable</p>`;
const busy = expect.stringMatching(/^486/);

let alone: Alone;
test.beforeAll(async ({ server }) => {
  alone = await startAlone(server);
});
test.afterAll(() => alone.driver.close());

const extensionId = () => new URL(alone.driver.extensionUrl('')).host;

/** Withholds access to sites, as the user does on the browser's own page. */
async function limitAccess(hostAccess: HostAccess, site?: string): Promise<void> {
  const browserPage = await alone.page.context().newPage();
  await browserPage.goto('chrome://extensions');
  await browserPage.evaluate(
    async (wish) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      const { extensionId, hostAccess } = wish;
      await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
      if (wish.site !== undefined) await developerPrivate.addHostPermission(extensionId, wish.site);
    },
    { extensionId: extensionId(), hostAccess, site },
  );
  await browserPage.close();
  await alone.page.bringToFront();
}

async function expectNothing(): Promise<void> {
  await soon();
  expect(await alone.lens.paintedCodes()).toEqual([]);
}

const selectCode = () =>
  alone.page.evaluate(() => {
    const text = document.querySelector('#line')?.firstChild;
    if (text) getSelection()?.setBaseAndExtent(text, 8, text, 11);
  });

test('with access to one site it works there and nowhere else', async () => {
  const { lens } = alone;
  await limitAccess('ON_SPECIFIC_SITES', 'http://127.0.0.1/*');
  await lens.open(LOG);
  await openCardOn(lens, '486');
  await lens.tab.goto(lens.server.otherSiteUrl(LOG));
  await expectNothing();
  expect(lens.tab.errors).toEqual([]);
});

test('without access the toolbar page says what it cannot do, and how to allow it', async () => {
  const { lens, page } = alone;
  await limitAccess('ON_CLICK');
  await openOver(lens, LOG);
  await expect(page.locator('.unread-page')).toContainText(
    'SIP Lens has no access to this site. Give it access',
  );
});

test('without access a selection is explained in the reference', async () => {
  const { lens, page } = alone;
  await limitAccess('ON_CLICK');
  await lens.open(LOG);
  await selectCode();
  const opened = page.context().waitForEvent('page');
  await chooseMenu(page, '486');
  const reference = await opened;
  await expect.poll(() => reference.url()).toContain('reference.html?code=486');
  await reference.close();
});

test('a click on the button gives it that one tab: marks, cards, keys and menu work there', async () => {
  const { lens, page } = alone;
  await limitAccess('ON_CLICK');
  await lens.open(LOG);
  await expectNothing();
  await clickAction(page, extensionId());
  await expect.poll(() => lens.paintedCodes()).toContainEqual(busy);
  // The toolbar page goes with a press elsewhere.
  await lens.press({ x: 600, y: 400, width: 2, height: 2 });
  await openCardOn(lens, '486');
  await lens.tab.pressKey('Escape');
  // A key and a menu entry are given the tab by the browser as a click is, but no driver can press those.
  await pressCommand(page, 'next-code');
  await expect.poll(() => cardName(lens)).toMatch(/^486/);
  await pressCommand(page, 'next-code');
  await expect.poll(() => cardName(lens)).toMatch(/^503/);
  await lens.tab.pressKey('Escape');
  await selectCode();
  await chooseMenu(page, '486');
  await expect.poll(() => cardName(lens)).toMatch(/^486/);
  expect(lens.tab.errors).toEqual([]);
  // The next site is closed again.
  await lens.tab.goto(lens.server.otherSiteUrl(LOG));
  await expectNothing();
});
