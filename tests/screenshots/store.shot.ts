import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { serveDemo } from '@/scripts/demo/serve-demo';
import type { Look } from '@/tests/browser/fixtures/looks/look';
import { showLook } from '@/tests/browser/fixtures/looks/show-look';
import { expect, test } from '@/tests/browser/fixtures/test';
import { openCardOn } from '@/tests/browser/fixtures/watch-card';

const referencePage = (name: string, path: string): Look => ({
  name,
  async show({ lens, page }) {
    await lens.openExtensionPage(path);
    await expect(page.locator('main article').first()).toBeVisible();
    await expect(page.locator('nav select')).not.toHaveValue('');
  },
});

const overLog = (url: string): Look => ({
  name: '1-card',
  async show({ lens }) {
    await lens.tab.goto(`${url}?seed=1`);
    await lens.tab.movePointer(640, 400);
    await lens.tab.wheel(-100_000);
    await expect.poll(() => lens.paintedCodes()).toContain('503 Service Unavailable');
    await openCardOn(lens, '503');
  },
});

const ofReference: readonly Look[] = [
  referencePage('2-comparison', 'reference.html?compare=486,600'),
  referencePage('3-entry', 'reference.html?code=486'),
];

/** Stores take PNG of 24 bits, without the palette that makes the other pictures small. */
async function takeStorePicture(page: Page, locale: string, name: string): Promise<void> {
  mkdirSync(`docs/store/${locale}`, { recursive: true });
  await sharp(await page.screenshot({ caret: 'hide' }))
    .removeAlpha()
    .png({ compressionLevel: 9, effort: 10 })
    .toFile(`docs/store/${locale}/${name}.png`);
}

for (const locale of ['en', 'vi', 'es']) {
  test(`for the stores, ${locale}`, async ({ lens, page }) => {
    const demo = await serveDemo();
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const look of [overLog(demo.url), ...ofReference]) {
      await showLook(look, { lens, page }, { locale, scheme: 'light' });
      await takeStorePicture(page, locale, look.name);
    }
    demo.close();
  });
}
