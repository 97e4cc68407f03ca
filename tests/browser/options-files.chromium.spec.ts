import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { pressControl, tabTo } from './fixtures/control-of-page';
import { forgetAll } from './fixtures/forget-all';
import type { Lens } from './fixtures/lens';
import { expect, test } from './fixtures/test';
import { openCardOn } from './fixtures/watch-card';
import { type Way, ways } from './fixtures/ways';

const LOG = `<!doctype html><title>Log</title><p>INVITE sip:shop@example.com SIP/2.0</p>
<p>SIP/2.0 486 Busy Here</p>`;

const house = {
  name: 'House',
  version: '2',
  entries: [{ kind: 'note', code: 486, text: 'The front desk is on the phone: see page 12.' }],
};

test.beforeEach(async ({ lens, page }) => {
  await lens.openExtensionPage('options.html');
  await expect(page.getByRole('heading', { name: 'Options' })).toBeVisible();
});
test.afterEach(({ lens }) => forgetAll(lens));

/** Where a flow is gone through, and how. */
interface Hand {
  readonly lens: Lens;
  readonly page: Page;
  readonly way: Way;
}

/** Opens a file of this content with the browser's own window for choosing files. */
async function choose({ lens, page, way }: Hand, name: string, content: unknown): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await pressControl(lens, way === 'keys' ? '.file-button input' : '.file-button', name, way);
  const chooser = await asked;
  expect(chooser.isMultiple()).toBe(false);
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  await chooser.setFiles({ name: 'file.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** What a button gives to be kept, and under which name. */
async function download(
  { lens, page, way }: Hand,
  name: string,
): Promise<{ name: string; content: unknown }> {
  const begun = page.waitForEvent('download');
  await pressControl(lens, 'button', name, way);
  const file = await begun;
  return { name: file.suggestedFilename(), content: JSON.parse(readFileSync(await file.path(), 'utf8')) };
}

const said = (page: Page) => expect(page.locator('.options-status [role=status]'));

for (const way of ways) {
  test.describe(`by ${way} alone`, () => {
    test('settings are exported, reset, brought back, and taken from the file again', async ({
      lens,
      page,
    }) => {
      const hand = { lens, page, way };
      const dark = page.getByRole('radio', { name: 'Dark', exact: true });
      if (way === 'pointer') await dark.click();
      else {
        await tabTo(lens, 'input[type=radio]', 'As the page or system');
        await page.keyboard.press('ArrowUp');
      }
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

      const file = await download(hand, 'Export settings');
      expect(file.name).toBe('sip-lens-settings.json');
      expect(file.content).toMatchObject({ version: 1, theme: 'dark' });

      await pressControl(lens, 'button', 'Reset all settings', way);
      await said(page).toHaveText('All settings are reset.');
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'auto');
      await pressControl(lens, 'button', 'Undo', way);
      await said(page).toHaveText('Everything is as it was.');
      await expect(dark).toBeChecked();
      await pressControl(lens, 'button', 'Reset all settings', way);
      await expect(dark).not.toBeChecked();

      await choose(hand, 'Import settings', file.content);
      await said(page).toHaveText('The settings are taken over.');
      await expect(dark).toBeChecked();
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    });

    test('a list of sites is exported and imported; a faulty one changes nothing', async ({ lens, page }) => {
      const hand = { lens, page, way };
      const listed = page.getByRole('list', { name: 'Sites' }).locator('li > code');
      await choose(hand, 'Import a list', [{ pattern: '*://*.logs.example.com/*', on: false }]);
      await said(page).toHaveText('Saved.');
      await expect(listed).toHaveText(['*://*.logs.example.com/*']);
      const file = await download(hand, 'Export the list');
      expect(file).toEqual({
        name: 'sip-lens-sites.json',
        content: [{ pattern: '*://*.logs.example.com/*', on: false }],
      });
      await choose(hand, 'Import a list', [{ pattern: 'two words', on: 'no' }]);
      await expect(page.getByRole('alert')).toContainText('Nothing has been changed');
      await expect(page.getByRole('alert')).toContainText('“two words” is no pattern of sites');
      await expect(listed).toHaveText(['*://*.logs.example.com/*']);
    });

    test('a file of own codes is previewed, kept, in the card of a page, exported and removed', async ({
      lens,
      page,
    }) => {
      const hand = { lens, page, way };
      await choose(hand, 'Open a file', '{"name": "House", "entries": [');
      await expect(page.getByRole('alert')).toContainText('It is no JSON');
      await choose(hand, 'Open a file', house);
      await expect(page.getByRole('alert')).toHaveCount(0);
      await expect(page.locator('.pack-preview')).toContainText('The front desk is on the phone');
      await pressControl(lens, 'button', 'Save the pack', way);
      await said(page).toHaveText('Saved.');

      const file = await download(hand, 'Export House');
      expect(file).toEqual({ name: 'House.json', content: house });

      await lens.open(LOG);
      await expect.poll(() => lens.paintedCodes()).toHaveLength(1);
      await openCardOn(lens, '486');
      const text = async () => (await lens.card())?.text;
      await expect.poll(text).toMatch(/From House\s+The front desk is on the phone: see page 12\./);

      await lens.openExtensionPage('options.html');
      await pressControl(lens, 'button', 'Remove House 2', way);
      await said(page).toHaveText('Saved.');
      await expect(page.getByText('There are no packs yet.')).toBeVisible();
      await pressControl(lens, 'button', 'Undo', way);
      await expect(page.getByRole('button', { name: 'Remove House 2' })).toBeVisible();
    });
  });
}
