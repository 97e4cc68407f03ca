import { forgetAll } from '@/tests/browser/fixtures/forget-all';
import { expect, test } from '@/tests/browser/fixtures/test';

/** The browser's API, as the extension's own pages have it. */
declare const chrome: typeof import('wxt/browser').browser;

test.afterEach(({ lens }) => forgetAll(lens));

test('a storage that cannot be read is said so on every page of ours, and nothing of it is written over', async ({
  lens,
  page,
}) => {
  const before = { version: 1, theme: 'dark', locale: 'es' };
  await forgetAll(lens);
  await lens.evaluate((settings) => chrome.storage.sync.set({ settings }), before);
  const broken = await page.context().newPage();
  await broken.addInitScript(() => {
    if (location.protocol !== 'chrome-extension:') return;
    const fail = () => Promise.reject(new Error('Corruption: block checksum mismatch'));
    Object.assign(chrome.storage.sync, { get: fail });
    Object.assign(chrome.storage.local, { get: fail });
  });
  for (const [path, ready] of [
    ['options.html', 'h1'],
    ['popup.html', '.comparison'],
    ['reference.html?code=486', '.entry'],
    ['welcome.html', '.sample-log'],
  ] as const) {
    await broken.goto(lens.extensionUrl(path));
    await expect(broken.locator(ready).first()).toBeVisible();
    const alert = broken.getByRole('alert');
    await expect(alert).toContainText('could not be read');
    await expect(alert).toContainText('Nothing of it has been deleted');
    await expect(alert).toContainText('Corruption: block checksum mismatch');
  }
  await broken.goto(lens.extensionUrl('options.html'));
  await expect(broken.getByRole('radio', { name: 'As the page or system' })).toBeChecked();
  await broken.getByRole('radio', { name: 'Light', exact: true }).click();
  await expect(broken.locator('.options-status')).toContainText('what you had is still there');
  await broken.getByRole('button', { name: 'Reset all settings' }).click();
  await expect(broken.getByRole('radio', { name: 'As the page or system' })).toBeChecked();
  await broken.close();
  await lens.openExtensionPage('options.html');
  expect(await lens.evaluate(() => chrome.storage.sync.get('settings'))).toEqual({ settings: before });
});
