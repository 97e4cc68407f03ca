import type { Page } from '@playwright/test';
import { forgetAll } from './fixtures/forget-all';
import { openOver } from './fixtures/open-over';
import { tabTo } from './fixtures/tab-to';
import { expect, test } from './fixtures/test';

test.afterEach(({ lens }) => forgetAll(lens));

/** Chooses with the keys of a picker. */
async function pick(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, page.getByRole('combobox', { name }));
  await page.keyboard.type(text);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

test('by keys alone: options are chosen, a site is added and removed, all is reset', async ({
  lens,
  page,
}) => {
  await lens.openExtensionPage('options.html');
  const said = page.locator('[role=status]').first();
  await tabTo(page, page.getByRole('radio', { name: 'As the page or system' }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await tabTo(page, page.getByRole('slider'));
  await page.keyboard.press('End');
  await expect(page.getByText(/^1,?000 ms$/)).toBeVisible();

  await tabTo(page, page.locator('.pattern-form input').first());
  await page.keyboard.type('logs.example.com');
  await page.keyboard.press('Enter');
  const remove = page.getByRole('button', { name: 'Remove *://*.logs.example.com/*' });
  await expect(remove).toBeVisible();
  await tabTo(page, remove);
  await page.keyboard.press('Enter');
  await expect(remove).toHaveCount(0);

  await tabTo(page, page.getByRole('button', { name: 'Reset all settings' }));
  await page.keyboard.press('Enter');
  await expect(said).toHaveText('All settings are reset.');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'auto');
});

test('by keys alone: own codes are written, previewed, saved and removed', async ({ lens, page }) => {
  await lens.openExtensionPage('options.html');
  await tabTo(page, page.locator('.pack-form textarea'));
  await page.keyboard.insertText(
    '{"name": "House", "version": "1", "entries": [{"kind": "note", "code": 486, "text": "Call the NOC."}]}',
  );
  await tabTo(page, page.getByRole('button', { name: 'Check and preview' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('.pack-preview')).toContainText('Call the NOC.');
  await tabTo(page, page.getByRole('button', { name: 'Save the pack' }));
  await page.keyboard.press('Enter');
  const remove = page.getByRole('button', { name: 'Remove House 1' });
  await expect(remove).toBeVisible();
  await tabTo(page, remove);
  await page.keyboard.press('Enter');
  await expect(remove).toHaveCount(0);
});

test('by keys alone: two codes are picked, compared and swapped in the toolbar page', async ({
  lens,
  page,
}) => {
  await openOver(
    lens,
    '<title>Log</title><p>INVITE sip:a@example.com SIP/2.0</p><p>SIP/2.0 486 Busy Here</p>',
  );
  await expect(page.locator('.code-row')).toHaveCount(1);
  await tabTo(page, page.getByRole('tab').first());
  await page.keyboard.press('ArrowRight');
  await pick(page, 'First code', '480');
  await pick(page, 'Second code', 'decline');
  await expect(page.getByRole('article', { name: '480 – 603' })).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('.swap')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: '603 – 480' })).toBeVisible();
});
