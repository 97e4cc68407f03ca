import { readFileSync } from 'node:fs';
import { textScale } from '@/lib/settings/text-scale';
import { forgetAll } from './fixtures/forget-all';
import { cardLooks } from './fixtures/looks/card-looks';
import { layoutFaults } from './fixtures/looks/layout-faults';
import { pageLooks } from './fixtures/looks/page-looks';
import { showLook } from './fixtures/looks/show-look';
import { openShadowRoots } from './fixtures/open-shadow-roots';
import { expect, test } from './fixtures/test';
import { openCardOn } from './fixtures/watch-card';

/** A desktop window, and what a zoom of 400 % leaves of it (WCAG 1.4.10). */
const windows = [
  { width: 1100, height: 800 },
  { width: 320, height: 640 },
];

test.afterEach(({ lens }) => forgetAll(lens));

/** States of the card in which the length of words matters most. */
const ofWords = /short|more|quieted|contradiction/;

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
          await page.locator('.card-root').evaluate((root) => root.setAttribute('dir', 'rtl'));
          expect.soft(await page.evaluate(layoutFaults, 'sip-lens-card'), 'right to left').toEqual([]);
        });
      }
    }
    expect(small.size).toBeGreaterThan(5);
  });

  test(`no text of the card is cut or overlaps in ${locale} when it is large`, async ({ lens, page }) => {
    test.slow();
    await openShadowRoots(page);
    for (const textSize of ['large', 'huge'] as const) {
      for (const size of textSize === 'huge' ? windows : windows.slice(1)) {
        await page.setViewportSize(size);
        for (const look of cardLooks.filter(({ name }) => ofWords.test(name))) {
          await test.step(`${look.name}, ${textSize}, ${size.width} px`, async () => {
            await showLook(look, { lens, page }, { locale, scheme: 'light', textSize });
            const text = page.locator('sip-lens-card .summary');
            const px = await text.evaluate((each) => Number.parseFloat(getComputedStyle(each).fontSize));
            expect(px).toBeCloseTo(13 * textScale[textSize], 1);
            expect.soft(await page.evaluate(layoutFaults, 'sip-lens-card')).toEqual([]);
          });
        }
      }
    }
  });

  test(`no text of our pages is cut or overlaps in ${locale}, large or not, in both directions`, async ({
    lens,
    page,
  }) => {
    test.slow();
    for (const look of pageLooks) {
      await page.setViewportSize({ width: 1100, height: 800 });
      await showLook(look, { lens, page }, { locale, scheme: 'light' });
      for (const textSize of ['normal', 'large', 'huge']) {
        for (const direction of ['ltr', 'rtl']) {
          await page.evaluate(
            (shown) => {
              document.documentElement.dir = shown.direction;
              document.documentElement.dataset.textSize = shown.textSize;
            },
            { direction, textSize },
          );
          for (const size of windows) {
            await page.setViewportSize(size);
            const faults = await page.evaluate(layoutFaults, 'html');
            expect.soft(faults, `${look.name}, ${size.width} px, ${textSize}, ${direction}`).toEqual([]);
          }
        }
      }
    }
  });
}

test('on a page that is written from right to left the card still reads from left to right', async ({
  lens,
  page,
}) => {
  await openShadowRoots(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await lens.open(`<!doctype html><html dir="rtl" lang="ar"><meta charset="utf-8"><title>سجل</title>
<p>المكالمة INVITE انتهت: SIP/2.0 486 Busy Here</p>`);
  await expect.poll(() => lens.paintedCodes()).toHaveLength(1);
  const { box } = await openCardOn(lens, '486');
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(320);
  const card = page.locator('sip-lens-card .card');
  await expect(card).toHaveCSS('direction', 'ltr');
  const title = await card.getByRole('heading', { level: 2 }).boundingBox();
  const close = await card.getByRole('button', { name: 'Close' }).boundingBox();
  expect(title?.x).toBeLessThan(close?.x ?? 0);
  expect(await page.evaluate(layoutFaults, 'sip-lens-card')).toEqual([]);
});

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
