import { serveDemo } from '@/scripts/demo/serve-demo';
import { expect, test } from '@/tests/browser/fixtures/test';
import { takePicture } from './take-picture';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the card over a live log, ${colorScheme}`, async ({ lens, page }) => {
    const demo = await serveDemo();
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme });
    await lens.tab.goto(`${demo.url}?seed=1`);
    await page.mouse.move(640, 400);
    await page.mouse.wheel(0, -100_000);
    await expect.poll(() => lens.paintedCodes()).toContain('503 Service Unavailable');
    await lens.hoverText('503');
    await expect.poll(async () => (await lens.card())?.name).toMatch(/^503/);
    await takePicture(page, `card-${colorScheme}`);
    demo.close();
  });

  test(`the comparison of 301 and 420, ${colorScheme}`, async ({ lens, page }) => {
    await page.setViewportSize({ width: 780, height: 600 });
    await page.emulateMedia({ colorScheme });
    await lens.openExtensionPage('popup.html');
    await expect.poll(() => lens.textOf('.comparison')).toContain('420 Bad Extension');
    await takePicture(page, `compare-${colorScheme}`, { fullPage: true });
  });

  test(`the entry of 486, ${colorScheme}`, async ({ lens, page }) => {
    await page.emulateMedia({ colorScheme });
    await lens.openExtensionPage('reference.html?code=486');
    await expect.poll(() => lens.textOf('.entry')).toContain('Busy Here');
    await takePicture(page, `entry-${colorScheme}`, { fullPage: true });
  });
}
