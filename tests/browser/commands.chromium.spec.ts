import type { Page } from '@playwright/test';
import { chooseMenu, pressCommand } from '@/tests/browser/fixtures/chromium/worker-events';
import type { Lens } from '@/tests/browser/fixtures/lens';
import { expect, test } from '@/tests/browser/fixtures/test';
import { cardName } from '@/tests/browser/fixtures/watch-card';

const request = '<div>INVITE sip:+12025550143@example.com SIP/2.0</div>';
const LONG_LOG = `<!doctype html><title>Log</title><input id="field">${request}
<div>SIP/2.0 486 Busy Here</div><div style="height: 3000px"></div>
<div>SIP/2.0 503 Service Unavailable</div><div style="height: 3000px"></div>
<div id="last">SIP/2.0 603 Decline</div>`;

const isInView = (page: Page, text: string) =>
  page.evaluate((wanted) => {
    const element = [...document.querySelectorAll('div')].find((each) => each.textContent?.includes(wanted));
    const box = element?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  }, text);

async function expectCard(lens: Lens, code: string): Promise<void> {
  await expect.poll(() => cardName(lens), { timeout: 15_000 }).toMatch(new RegExp(`^${code}\\b`));
}

test('next and previous go from code to code, into view, around, and leave the focus', async ({
  lens,
  page,
}) => {
  await lens.open(LONG_LOG);
  await page.focus('#field');
  for (const code of ['486', '503', '603', '486']) {
    await pressCommand(page, 'next-code');
    await expectCard(lens, code);
    expect(await isInView(page, `SIP/2.0 ${code}`)).toBe(true);
  }
  await pressCommand(page, 'previous-code');
  await expectCard(lens, '603');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
  await page.keyboard.press('Escape');
  await expect.poll(() => lens.card()).toBeNull();
  expect(lens.tab.errors).toEqual([]);
});

test('next goes on into the frames of a page', async ({ lens, page }) => {
  const inFrame = lens.server.otherSiteUrl(`${request}<div>SIP/2.0 404 Not Found</div>`);
  await lens.open(`${request}<div>SIP/2.0 486 Busy Here</div><iframe src="${inFrame}"></iframe>`);
  await pressCommand(page, 'next-code');
  await expectCard(lens, '486');
  await page.keyboard.press('Escape');
  await pressCommand(page, 'next-code');
  await expectCard(lens, '404');
  await pressCommand(page, 'next-code');
  await expectCard(lens, '486');
});

test('the card of a key stays while the pointer is elsewhere', async ({ lens, page }) => {
  await lens.open(LONG_LOG);
  await pressCommand(page, 'next-code');
  await expectCard(lens, '486');
  // At once: on its way it would come over the card.
  await page.mouse.move(1_000, 650);
  await page.mouse.move(1_010, 660);
  await page.waitForTimeout(900);
  await expectCard(lens, '486');
});

test('the code at the selection or caret is explained', async ({ lens, page }) => {
  await lens.open(LONG_LOG);
  await page.evaluate(() => {
    const text = document.querySelectorAll('div')[1]?.firstChild;
    if (text) getSelection()?.setBaseAndExtent(text, 2, text, 2);
  });
  await pressCommand(page, 'explain-code');
  await expectCard(lens, '486');
});

test('a selected number that is no code of the page opens its entry in a tab', async ({ lens, page }) => {
  await lens.open('<p>486 things to see</p>');
  const opened = page.context().waitForEvent('page');
  await chooseMenu(page, '486');
  const reference = await opened;
  await expect.poll(() => reference.url()).toContain('reference.html?code=486');
  await reference.close();
});

test('a selected code of the page opens its card', async ({ lens, page }) => {
  await lens.open(LONG_LOG);
  await page.evaluate(() => {
    const text = document.querySelectorAll('div')[1]?.firstChild;
    if (text) getSelection()?.setBaseAndExtent(text, 8, text, 11);
  });
  await chooseMenu(page, '486');
  await expectCard(lens, '486');
});

test('where no content script can run, a selection opens the reference', async ({ lens, page }) => {
  await lens.tab.goto('chrome://version/');
  const opened = page.context().waitForEvent('page');
  await chooseMenu(page, 'SIP/2.0 404 Not Found');
  const reference = await opened;
  await expect.poll(() => reference.url()).toContain('reference.html?code=404');
  await reference.close();
});

test('a key switches the site off and on again', async ({ lens, page }) => {
  await lens.open(LONG_LOG);
  await expect.poll(() => lens.paintedCodes()).toContainEqual(expect.stringMatching(/^486/));
  await pressCommand(page, 'toggle-site');
  await expect.poll(() => lens.paintedCodes()).toEqual([]);
  await pressCommand(page, 'toggle-site');
  await expect.poll(() => lens.paintedCodes()).toContainEqual(expect.stringMatching(/^486/));
});
