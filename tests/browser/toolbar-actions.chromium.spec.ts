import type { Page } from '@playwright/test';
import { forgetAll } from './fixtures/forget-all';
import type { Lens } from './fixtures/lens';
import { tabTo } from './fixtures/tab-to';
import { expect, test } from './fixtures/test';
import { cardName } from './fixtures/watch-card';
import { press, type Way, ways } from './fixtures/ways';

/** The browser's API, as the extension's own pages have it. */
declare const chrome: typeof import('wxt/browser').browser;

const row = (code: string) => `<div>SIP/2.0 ${code}</div><div style="height: 2000px"></div>`;
const LOG = `<!doctype html><title>Log</title><div>INVITE sip:shop@example.com SIP/2.0</div>
${row('503 Service Unavailable')}${row('486 Busy Here')}${row('503 Service Unavailable')}
<textarea id="field"></textarea>`;

test.afterEach(({ lens }) => forgetAll(lens));

/** Opens the log, and the toolbar page over it in a tab of its own. */
async function openToolbar(lens: Lens, page: Page): Promise<Page> {
  await lens.open(LOG);
  await expect.poll(() => lens.paintedCodes()).toHaveLength(1);
  const toolbar = await page.context().newPage();
  await toolbar.goto(lens.extensionUrl('popup.html'));
  const tabId = await toolbar.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id,
    page.url(),
  );
  await toolbar.goto(lens.extensionUrl(`popup.html?tab=${tabId}`));
  await expect(toolbar.locator('.code-row')).toHaveCount(2);
  return toolbar;
}

async function openCompare(toolbar: Page, way: Way): Promise<void> {
  const tab = toolbar.getByRole('tab', { name: 'Compare' });
  if (way === 'pointer') await tab.click();
  else {
    await tabTo(toolbar, toolbar.getByRole('tab', { name: 'On this page' }));
    await toolbar.keyboard.press('ArrowRight');
  }
  await expect(toolbar.getByRole('article', { name: '503 – 486' })).toBeVisible();
}

async function pick(toolbar: Page, text: string, name: string, way: Way): Promise<void> {
  const picker = toolbar.getByRole('combobox', { name: 'Second code' });
  if (way === 'pointer') {
    await picker.click();
    await toolbar.keyboard.type(text);
    await toolbar.getByRole('option', { name }).click();
    return;
  }
  await tabTo(toolbar, picker);
  await toolbar.keyboard.type(text);
  await toolbar.keyboard.press('ArrowDown');
  await toolbar.keyboard.press('Enter');
}

/** That two codes stand in the pickers, and are those compared. */
async function expectCompared(toolbar: Page, first: string, second: string): Promise<void> {
  const name = [first, second].map((each) => each.slice(0, 3)).join(' – ');
  await expect(toolbar.getByRole('article', { name })).toBeVisible();
  await expect(toolbar.getByRole('combobox', { name: 'First code' })).toHaveValue(first);
  await expect(toolbar.getByRole('combobox', { name: 'Second code' })).toHaveValue(second);
}

for (const way of ways) {
  test.describe(`by ${way} alone`, () => {
    test('the list leads to the next place of a code, around, and back', async ({ lens, page }) => {
      const toolbar = await openToolbar(lens, page);
      const row503 = toolbar.locator('.code-row').first();
      const atPlace = async (place: string) => {
        await expect(row503.locator('.code-row-count')).toHaveText(place);
        await expect(toolbar.locator('.page-list > .unseen')).toHaveText(`503 Service Unavailable, ${place}`);
      };
      const next = toolbar.getByRole('button', { name: 'Next place of 503 Service Unavailable' });
      await press(toolbar, row503.locator('.code-row-name'), way);
      await atPlace('1 of 2');
      await press(toolbar, next, way);
      await atPlace('2 of 2');
      await page.bringToFront();
      await expect.poll(() => cardName(lens)).toBe('503 Service Unavailable');
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(2_000);
      await toolbar.bringToFront();
      await press(toolbar, next, way);
      await atPlace('1 of 2');
      await press(toolbar, toolbar.getByRole('button', { name: 'Previous place of 503' }), way);
      await atPlace('2 of 2');
      await toolbar.close();
    });

    test('a comparison is copied, and comes back among the recent ones', async ({ lens, page }) => {
      const toolbar = await openToolbar(lens, page);
      await openCompare(toolbar, way);
      await pick(toolbar, '480', '480 Temporarily Unavailable', way);
      await expectCompared(toolbar, '503 Service Unavailable', '480 Temporarily Unavailable');
      await pick(toolbar, 'decline', '603 Decline', way);
      await expectCompared(toolbar, '503 Service Unavailable', '603 Decline');
      await press(toolbar, toolbar.getByRole('button', { name: 'Swap the two codes' }), way);
      await expectCompared(toolbar, '603 Decline', '503 Service Unavailable');
      await press(toolbar, toolbar.getByRole('button', { name: '503 – 480' }), way);
      await expectCompared(toolbar, '503 Service Unavailable', '480 Temporarily Unavailable');

      await press(toolbar, toolbar.getByRole('button', { name: 'Copy as Markdown' }), way);
      await expect(toolbar.locator('.compare-tools [role=status]')).toHaveText('Copied');
      await page.bringToFront();
      await page.focus('#field');
      await page.keyboard.press('Control+v');
      await expect
        .poll(() => page.locator('#field').inputValue())
        .toMatch(/503 Service Unavailable[\s\S]*480 Temporarily Unavailable/);
      await toolbar.close();
    });

    test('a comparison is opened in a tab', async ({ lens, page }) => {
      const toolbar = await openToolbar(lens, page);
      await openCompare(toolbar, way);
      const opened = page.context().waitForEvent('page');
      // It closes itself before the key is let go, or the click has ended.
      void press(toolbar, toolbar.getByRole('button', { name: 'Open in a tab' }), way).catch(() => {});
      const reference = await opened;
      await expect(reference).toHaveURL(lens.extensionUrl('reference.html?compare=503,486'));
      await expect(reference.getByRole('article', { name: '503 – 486' })).toBeVisible();
      await reference.close();
      await expect.poll(() => toolbar.isClosed()).toBe(true);
    });
  });
}
