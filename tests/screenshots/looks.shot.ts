import { cardLooks } from '@/tests/browser/fixtures/looks/card-looks';
import type { Scheme } from '@/tests/browser/fixtures/looks/look';
import { pageLooks } from '@/tests/browser/fixtures/looks/page-looks';
import { showLook } from '@/tests/browser/fixtures/looks/show-look';
import { test } from '@/tests/browser/fixtures/test';
import { takePicture, writePicture } from './take-picture';

const schemes: readonly Scheme[] = ['light', 'dark'];
const looks = [...cardLooks, ...pageLooks];
/** Looks in which the length of words matters most, shown in the other languages too. */
const ofWords = /card\/(short|more|quieted|contradiction)|toolbar\/|entry|options|welcome/;

const isCard = (name: string) => name.startsWith('card/');
const sizeOf = (name: string) =>
  isCard(name)
    ? { width: 640, height: 620 }
    : name.startsWith('toolbar/')
      ? { width: 760, height: 560 }
      : undefined;

for (const look of looks) {
  for (const scheme of schemes) {
    test(`${look.name}, ${scheme}`, async ({ lens, page }) => {
      await page.setViewportSize(sizeOf(look.name) ?? { width: 1100, height: 800 });
      await showLook(look, { lens, page }, { locale: 'en', scheme });
      await takePicture(page, `${look.name}-${scheme}`);
    });
  }
}

for (const locale of ['vi', 'es']) {
  for (const look of looks.filter(({ name }) => ofWords.test(name))) {
    test(`${look.name}, ${locale}`, async ({ lens, page }) => {
      await page.setViewportSize(sizeOf(look.name) ?? { width: 1100, height: 800 });
      await showLook(look, { lens, page }, { locale, scheme: 'light' });
      await takePicture(page, `${locale}/${look.name}`);
    });
  }
}

const narrow = looks.filter(({ name }) =>
  /card\/(short|more)|toolbar|reference\/(all|entry|comparison)|options|welcome/.test(name),
);

for (const look of narrow) {
  test(`${look.name}, 320 px wide`, async ({ lens, page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await showLook(look, { lens, page }, { locale: 'en', scheme: 'light' });
    await takePicture(page, `narrow/${look.name}`);
  });

  test(`${look.name}, twice as large`, async ({ lens, page }) => {
    // What a zoom of 200 % is to a page: half the room, twice the pixels.
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setDeviceMetricsOverride', {
      width: 400,
      height: 320,
      deviceScaleFactor: 2,
      mobile: false,
    });
    await showLook(look, { lens, page }, { locale: 'en', scheme: 'light' });
    // Playwright's own way would put its window back to its size first.
    const { data } = await cdp.send('Page.captureScreenshot');
    await writePicture(Buffer.from(data, 'base64'), `zoom/${look.name}`);
  });

  test(`${look.name}, in forced colours`, async ({ lens, page }) => {
    await page.setViewportSize(sizeOf(look.name) ?? { width: 760, height: 560 });
    await page.emulateMedia({ forcedColors: 'active' });
    await showLook(look, { lens, page }, { locale: 'en', scheme: 'light' });
    await takePicture(page, `forced-colours/${look.name}`);
  });
}
