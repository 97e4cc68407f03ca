import type { Page } from '@playwright/test';
import { enterInOmnibox } from './fixtures/chromium/worker-events';
import { expect, test } from './fixtures/test';

/** Enters a text behind our keyword, and gives the tab that opens. */
async function enter(page: Page, text: string): Promise<Page> {
  const opened = page.context().waitForEvent('page');
  await enterInOmnibox(page, text);
  return opened;
}

test.beforeEach(({ lens }) => lens.openExtensionPage('options.html'));

for (const [text, search, name] of [
  ['486', '?code=486', '486 Busy Here'],
  ['486 603', '?compare=486,603', '486 – 603'],
  ['486 vs 603', '?compare=486,603', '486 – 603'],
  ['busy everywhere', '?code=600', '600 Busy Everywhere'],
] as const) {
  test(`"sip ${text}" leads to ${name}`, async ({ lens, page }) => {
    const reference = await enter(page, text);
    await expect(reference).toHaveURL(lens.extensionUrl(`reference.html${search}`));
    await expect(reference.getByRole('article', { name, exact: true })).toBeVisible();
    await reference.close();
  });
}

test('"sip codec" leads to the codes that speak of codecs', async ({ lens, page }) => {
  const reference = await enter(page, 'codec');
  await expect(reference).toHaveURL(lens.extensionUrl('reference.html?search=codec'));
  await expect(reference.getByRole('searchbox')).toHaveValue('codec');
  await expect(reference.getByRole('button', { name: '488 Not Acceptable Here' })).toBeVisible();
  await reference.close();
});

for (const [text, search, sentence] of [
  ['699', '?code=699', 'There is no entry for “699”.'],
  ['486 699', '?compare=486,699', 'There is no entry for “699”.'],
  ['xqzvw', '?search=xqzvw', 'No code matches “xqzvw”.'],
] as const) {
  test(`"sip ${text}" leads to a sentence`, async ({ lens, page }) => {
    const reference = await enter(page, text);
    await expect(reference).toHaveURL(lens.extensionUrl(`reference.html${search}`));
    await expect(reference.locator('main')).toContainText(sentence);
    await reference.close();
  });
}

test('"sip" alone leads to all codes', async ({ lens, page }) => {
  const reference = await enter(page, ' ');
  await expect(reference).toHaveURL(lens.extensionUrl('reference.html'));
  await expect(reference.getByRole('button', { name: '100 Trying' })).toBeVisible();
  await reference.close();
});
