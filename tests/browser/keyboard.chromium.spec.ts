import type { Page } from '@playwright/test';
import type { Lens } from '@/tests/browser/fixtures/lens';
import { openShadowRoots } from '@/tests/browser/fixtures/open-shadow-roots';
import { expect, test } from '@/tests/browser/fixtures/test';
import { cardName } from '@/tests/browser/fixtures/watch-card';

const LOG = `<!doctype html><title>Log</title><input id="field"><p>INVITE sip:+12025550143@example.com SIP/2.0</p>
<p>SIP/2.0 486 Busy Here</p><p>SIP/2.0 503 Service Unavailable</p><p>SIP/2.0 486 Busy Here</p>`;

const inCard = (page: Page, selector: string) => page.locator(`sip-lens-card ${selector}`);

async function next(lens: Lens, code: string): Promise<void> {
  await lens.pressCommand('next-code');
  await expect.poll(() => cardName(lens), { timeout: 15_000 }).toMatch(new RegExp(`^${code}\\b`));
}

test('a screen reader is told where a key has led to', async ({ lens, page }) => {
  await openShadowRoots(page);
  await lens.open(LOG);
  const said = inCard(page, '.card-root > [role="status"]');
  await next(lens, '486');
  await expect(said).toHaveText('486 Busy Here, 1 of 3');
  await next(lens, '503');
  await expect(said).toHaveText('503 Service Unavailable, 2 of 3');
  await next(lens, '486');
  await expect(said).toHaveText('486 Busy Here, 3 of 3');
  expect(await said.evaluate((region) => region.getBoundingClientRect().width)).toBeLessThanOrEqual(1);
});

test('by keys alone: to a code, into its card, through it, and back to where focus was', async ({
  lens,
  page,
}) => {
  await openShadowRoots(page);
  await lens.open(LOG);
  await page.focus('#field');
  await next(lens, '486');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
  expect((await lens.card())?.role).toBe('tooltip');

  await lens.pressCommand('pin-card');
  await expect.poll(async () => (await lens.card())?.role).toBe('dialog');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(inCard(page, ':focus')).toHaveText('180');
  await page.keyboard.press('Enter');
  await expect.poll(() => cardName(lens)).toBe('180 Ringing');
  await page.keyboard.press('Tab');
  await expect(inCard(page, ':focus')).toHaveAccessibleName('Back');
  await page.keyboard.press('Enter');
  await expect.poll(() => cardName(lens)).toBe('486 Busy Here');

  await page.keyboard.press('Escape');
  await expect.poll(() => lens.card()).toBeNull();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
  expect(lens.tab.errors).toEqual([]);
});
