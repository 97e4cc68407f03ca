import { readFileSync } from 'node:fs';
import { forgetAll } from './fixtures/forget-all';
import { cardLooks } from './fixtures/looks/card-looks';
import { layoutFaults } from './fixtures/looks/layout-faults';
import { pageLooks } from './fixtures/looks/page-looks';
import { showLook } from './fixtures/looks/show-look';
import { openShadowRoots } from './fixtures/open-shadow-roots';
import { expect, test } from './fixtures/test';

/** A desktop window, and what a zoom of 400 % leaves of it (WCAG 1.4.10). */
const windows = [
  { width: 1100, height: 800 },
  { width: 320, height: 640 },
];

test.afterEach(({ lens }) => forgetAll(lens));

for (const locale of ['en', 'vi', 'es']) {
  test(`no text of the card is cut or overlaps in ${locale}, and the short card is small`, async ({
    lens,
    page,
  }) => {
    test.slow();
    const more = JSON.parse(readFileSync(`data/text/${locale}/interface.json`, 'utf8'))['card.more'];
    const small = new Set<string>();
    await openShadowRoots(page);
    for (const size of windows) {
      await page.setViewportSize(size);
      for (const look of cardLooks) {
        await test.step(`${look.name}, ${size.width} px`, async () => {
          await showLook(look, { lens, page }, { locale, scheme: 'light' });
          expect.soft(await page.evaluate(layoutFaults, 'sip-lens-card')).toEqual([]);
          const { buttons, box } = (await lens.card()) ?? {};
          // Until it is unfolded.
          if (buttons?.some(({ name }) => name === more)) {
            expect.soft(box?.width).toBeLessThanOrEqual(360);
            expect.soft(box?.height).toBeLessThanOrEqual(320);
            small.add(look.name);
          }
        });
      }
    }
    expect(small.size).toBeGreaterThan(5);
  });

  test(`no text of our pages is cut or overlaps in ${locale}, from left to right and from right to left`, async ({
    lens,
    page,
  }) => {
    test.slow();
    for (const look of pageLooks) {
      await page.setViewportSize({ width: 1100, height: 800 });
      await showLook(look, { lens, page }, { locale, scheme: 'light' });
      for (const direction of ['ltr', 'rtl']) {
        await page.evaluate((dir) => void document.documentElement.setAttribute('dir', dir), direction);
        for (const size of windows) {
          await page.setViewportSize(size);
          const faults = await page.evaluate(layoutFaults, 'html');
          expect.soft(faults, `${look.name}, ${size.width} px, ${direction}`).toEqual([]);
        }
      }
    }
  });
}

test('what is cut, sticks out or overlaps is found', async ({ lens, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await lens.open(`<!doctype html><style>body { margin: 8px; font: 14px/1.4 sans-serif }</style>
<p style="width: 60px; overflow: hidden; white-space: nowrap">cut at its side, for sure</p>
<p style="height: 30px; width: 110px; overflow: hidden">cut at its foot, below here</p>
<p style="width: 60px; white-space: nowrap">out of a box that is small</p>
<p style="margin: 0">first line</p><p style="margin: -14px 0 0">second line</p>
<p tabindex="0" style="overflow-x: auto; white-space: nowrap">what can be scrolled to may be as long as it likes to be, since it is there</p>
<p>Fine.</p>`);
  expect(await page.evaluate(layoutFaults, 'html')).toEqual([
    '"cut at its side, for sure" sticks out of its box',
    '"cut at its side, for sure" is cut at its side',
    '"cut at its foot, below here" is cut at its foot',
    '"out of a box that is small" sticks out of its box',
    '"first line" and "second line" overlap',
  ]);
});
