import type { Page } from '@playwright/test';
import { forgetAll } from './fixtures/forget-all';
import type { Lens } from './fixtures/lens';
import { openShadowRoots } from './fixtures/open-shadow-roots';
import { tabTo } from './fixtures/tab-to';
import { expect, test } from './fixtures/test';
import { cardName, openCardOn } from './fixtures/watch-card';
import { press, type Way, ways } from './fixtures/ways';

const LOG = `<!doctype html><meta charset="utf-8"><title>Log</title>
<style>body { font: 14px monospace } textarea { display: block; margin-block-start: 300px }</style>
<p>INVITE sip:shop@example.com SIP/2.0</p>
<p>INVITE 17, orderStatus: 486</p>
<p>SIP/2.0 603 Decline</p>
<textarea id="field"></textarea>`;

test.beforeEach(async ({ lens, page }) => {
  await openShadowRoots(page);
  await lens.open(LOG);
  await expect.poll(() => lens.paintedCodes()).toEqual(['486', '603 Decline']);
  await page.focus('#field');
});
test.afterEach(({ lens }) => forgetAll(lens));

/** Opens the card of 486: rests the pointer on it; or goes to it by one key and into its card by another. */
async function openCard(lens: Lens, page: Page, way: Way): Promise<void> {
  if (way === 'pointer') {
    // Of a field that is typed in the pointer opens none.
    await page.waitForTimeout(900);
    await openCardOn(lens, '486');
    return;
  }
  await lens.pressCommand('next-code');
  await expect.poll(() => cardName(lens), { timeout: 15_000 }).toBe('486 Busy Here');
  await lens.pressCommand('pin-card');
  await expect.poll(async () => (await lens.card())?.role).toBe('dialog');
}

const button = (page: Page, name: string) =>
  page.locator('sip-lens-card').getByRole('button', { name, exact: true });

/** Closes the card with Escape; where keys have led into it, focus is back in the field. */
async function leave(lens: Lens, page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect.poll(() => lens.card()).toBeNull();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
}

for (const way of ways) {
  test.describe(`by ${way} alone`, () => {
    for (const [name, begin] of [
      ['Copy as Markdown', '### 486 Busy Here\n'],
      ['Copy as text', '486 Busy Here\n'],
    ] as const) {
      test(`${name} puts the card on the clipboard and says so`, async ({ lens, page }) => {
        await openCard(lens, page, way);
        await press(page, button(page, name), way);
        await expect(page.locator('sip-lens-card .card-foot [role=status]')).toHaveText('Copied');
        if (way === 'keys') await expect(button(page, name)).toBeFocused();
        await leave(lens, page);
        await page.keyboard.press('Control+v');
        await expect
          .poll(() => page.locator('#field').inputValue())
          .toMatch(new RegExp(`^${begin}[\\s\\S]*How to fix it`));
      });
    }

    test('what is no SIP code is told so, taken back, and told again', async ({ lens, page }) => {
      await openCard(lens, page, way);
      await press(page, button(page, 'More'), way);
      await press(page, button(page, 'Not a SIP code here'), way);
      await expect.poll(() => lens.paintedCodes()).toEqual(['603 Decline']);
      await expect(page.locator('sip-lens-card .quiet [role=status]')).toContainText('not marked on this');
      await press(page, button(page, 'Undo'), way);
      await expect.poll(() => lens.paintedCodes()).toEqual(['486', '603 Decline']);
      await press(page, button(page, 'Not a SIP code here'), way);
      await expect.poll(() => lens.paintedCodes()).toEqual(['603 Decline']);
      await leave(lens, page);
    });

    test('the code is compared with one that is chosen there', async ({ lens, page }) => {
      await openCard(lens, page, way);
      const opened = page.context().waitForEvent('page');
      await press(page, button(page, 'Compare with…'), way);
      const reference = await opened;
      await expect(reference).toHaveURL(lens.extensionUrl('reference.html?compare=486'));
      await expect(reference.getByRole('combobox', { name: 'First code' })).toHaveValue('486 Busy Here');
      await reference.close();
      await page.bringToFront();
      await leave(lens, page);
    });

    test('the code is compared with one that people take it for', async ({ lens, page }) => {
      await openCard(lens, page, way);
      await press(page, button(page, 'More'), way);
      const others = page.locator('sip-lens-card').getByRole('group', { name: 'Compare 486 with' });
      const opened = page.context().waitForEvent('page');
      await press(page, others.getByRole('button', { name: '600' }), way);
      const reference = await opened;
      await expect(reference).toHaveURL(lens.extensionUrl('reference.html?compare=486,600'));
      await expect(reference.getByRole('article', { name: '486 – 600' })).toBeVisible();
      await reference.close();
    });

    test('the whole entry is opened in the reference', async ({ lens, page }) => {
      await openCard(lens, page, way);
      const opened = page.context().waitForEvent('page');
      await press(page, button(page, 'Open in reference'), way);
      const reference = await opened;
      await expect(reference).toHaveURL(lens.extensionUrl('reference.html?code=486'));
      await expect(reference.getByRole('article', { name: '486 Busy Here' })).toBeVisible();
      await reference.close();
    });

    test('a code in its text opens in its place, and Back leads back', async ({ lens, page }) => {
      await openCard(lens, page, way);
      await press(page, button(page, '180'), way);
      await expect.poll(() => cardName(lens)).toBe('180 Ringing');
      await press(page, button(page, 'Back'), way);
      await expect.poll(() => cardName(lens)).toBe('486 Busy Here');
    });

    test('the card is pinned, moved, let go and closed', async ({ lens, page }) => {
      await openCard(lens, page, way);
      // The key that leads into the card pins it.
      if (way === 'pointer') await press(page, button(page, 'Pin'), way);
      await expect(button(page, 'Unpin')).toHaveAttribute('aria-pressed', 'true');
      const place = async () => {
        const { x = 0, y = 0 } = (await lens.card())?.box ?? {};
        return { x: Math.round(x), y: Math.round(y) };
      };
      const before = await place();
      if (way === 'keys') {
        await tabTo(page, button(page, 'Unpin'));
        for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
      } else {
        await page.mouse.move(before.x + 60, before.y + 16);
        await page.mouse.down();
        await page.mouse.move(before.x + 92, before.y + 32, { steps: 4 });
        await page.mouse.up();
      }
      await expect.poll(place).toEqual({ x: before.x + 32, y: before.y + 16 });
      await press(page, button(page, 'Unpin'), way);
      await expect(button(page, 'Pin')).toHaveAttribute('aria-pressed', 'false');
      await press(page, button(page, 'Close'), way);
      await expect.poll(() => lens.card()).toBeNull();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
      expect(lens.tab.errors).toEqual([]);
    });
  });
}
