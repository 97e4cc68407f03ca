import { textScale } from '@/lib/settings/text-scale';
import { forgetAll } from './fixtures/forget-all';
import { axeFindings, colourRules } from './fixtures/looks/axe-findings';
import { cardLooks, openCardLog } from './fixtures/looks/card-looks';
import { expectLaidOut } from './fixtures/looks/expect-laid-out';
import { expectUsable } from './fixtures/looks/expect-usable';
import { keepCard, layOpen, openCard } from './fixtures/looks/laid-open-card';
import { layoutFaults } from './fixtures/looks/layout-faults';
import { schemes } from './fixtures/looks/look';
import { setScene } from './fixtures/looks/set-scene';
import { showLook } from './fixtures/looks/show-look';
import { windows } from './fixtures/looks/windows';
import { openShadowRoots } from './fixtures/open-shadow-roots';
import { expect, test } from './fixtures/test';
import { openCardOn } from './fixtures/watch-card';

const card = 'sip-lens-card';
const [desktop] = windows;

test.beforeEach(({ page }) => openShadowRoots(page));
test.afterEach(({ lens }) => forgetAll(lens));

/** States of the card in which the length of words matters most. */
const ofWords = /short|more|quieted|contradiction/;

for (const locale of ['en', 'vi', 'es']) {
  test(`every state of the card in ${locale}: no text is cut or overlaps, a short card is small, everyone can use it`, async ({
    lens,
    page,
  }) => {
    test.slow();
    const small = new Set<string>();
    for (const size of windows) {
      await page.setViewportSize(size);
      const scene = await setScene({ lens, page }, { locale, scheme: 'light' });
      await openCardLog(scene);
      const kept = new Map<string, number>();
      for (const look of cardLooks) {
        const name = `${look.name}, ${size.width} px`;
        await test.step(name, async () => {
          await look.bring(scene);
          await expectLaidOut(page, card, name);
          const { buttons, box } = (await lens.card()) ?? {};
          // Until it is unfolded.
          if (buttons?.some((button) => button.name === scene.words('card.more'))) {
            expect.soft(box?.width, `${name}: it is small`).toBeLessThanOrEqual(360);
            expect.soft(box?.height, `${name}: it is small`).toBeLessThanOrEqual(320);
            small.add(look.name);
          }
          // What axe looks for, and the colours, are the same in a window of any size.
          if (size === desktop) {
            const { fine } = await expectUsable(page, card, name);
            // It has seen what is in the card.
            expect.soft(fine, name).toEqual(expect.arrayContaining(['button-name', 'aria-roles']));
            kept.set(name, await keepCard(page));
          }
          await page.locator('.card-root').evaluate((root) => root.setAttribute('dir', 'rtl'));
          await expectLaidOut(page, card, `${name}, right to left`);
        });
      }
      // Colours do not depend on the language.
      for (const scheme of locale === 'en' ? schemes : schemes.slice(0, 1)) {
        for (const [name, number] of kept) {
          await layOpen(page, number, scheme);
          // They are the same elements as before: only of their colours is there more to tell.
          const { fine, unsure } = await expectUsable(page, openCard, `${name}, ${scheme}`, colourRules);
          expect.soft(fine, `${name}, ${scheme}`).toContain('color-contrast');
          const untold = unsure.filter((each) => each.startsWith('color-contrast'));
          expect.soft(untold, `${name}, ${scheme}: axe can tell the colours`).toEqual([]);
        }
      }
    }
    expect(small.size).toBeGreaterThan(5);
  });

  test(`no text of the card is cut or overlaps in ${locale} when it is large`, async ({ lens, page }) => {
    test.slow();
    for (const textSize of ['large', 'huge'] as const) {
      for (const size of textSize === 'huge' ? windows : windows.slice(1)) {
        await page.setViewportSize(size);
        const scene = await setScene({ lens, page }, { locale, scheme: 'light', textSize });
        await openCardLog(scene);
        for (const look of cardLooks.filter(({ name }) => ofWords.test(name))) {
          const name = `${look.name}, ${textSize}, ${size.width} px`;
          await test.step(name, async () => {
            await look.bring(scene);
            const text = page.locator('sip-lens-card .summary');
            const px = await text.evaluate((each) => Number.parseFloat(getComputedStyle(each).fontSize));
            expect(px).toBeCloseTo(13 * textScale[textSize], 1);
            await expectLaidOut(page, card, name);
          });
        }
      }
    }
  });
}

test('on a page that is written from right to left the card still reads from left to right', async ({
  lens,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await lens.open(`<!doctype html><html dir="rtl" lang="ar"><meta charset="utf-8"><title>سجل</title>
<p>المكالمة INVITE انتهت: SIP/2.0 486 Busy Here</p>`);
  await expect.poll(() => lens.paintedCodes()).toHaveLength(1);
  const { box } = await openCardOn(lens, '486');
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(320);
  const shown = page.locator('sip-lens-card .card');
  await expect(shown).toHaveCSS('direction', 'ltr');
  const title = await shown.getByRole('heading', { level: 2 }).boundingBox();
  const close = await shown.getByRole('button', { name: 'Close' }).boundingBox();
  expect(title?.x).toBeLessThan(close?.x ?? 0);
  expect(await page.evaluate(layoutFaults, card)).toEqual([]);
});

for (const scheme of schemes) {
  test(`over a page that is ${scheme} the card is ${scheme}, and its colours are told apart`, async ({
    lens,
    page,
  }) => {
    for (const look of cardLooks.slice(0, 1)) {
      await showLook(look, { lens, page }, { locale: 'en', scheme });
      await expect(page.locator('sip-lens-card .card')).toHaveCSS('color-scheme', scheme);
      await layOpen(page, await keepCard(page), scheme);
      await expectUsable(page, openCard, look.name);
    }
  });
}

test('a card that is too pale would be found', async ({ lens, page }) => {
  for (const look of cardLooks.slice(0, 1))
    await showLook(look, { lens, page }, { locale: 'en', scheme: 'light' });
  await layOpen(page, await keepCard(page), 'light');
  await page.locator('#open-card .summary').evaluate((text) => text.style.setProperty('color', '#999'));
  expect((await axeFindings(page, openCard, colourRules)).wrong).toEqual([
    expect.stringMatching(/^color-contrast: .*summary/),
  ]);
});

test('a button without a name would be found in the card where it stands', async ({ lens, page }) => {
  for (const look of cardLooks.slice(0, 1))
    await showLook(look, { lens, page }, { locale: 'en', scheme: 'light' });
  const button = page.locator('sip-lens-card button').first();
  await button.evaluate((each) => {
    each.replaceChildren();
    for (const name of ['aria-label', 'aria-labelledby', 'title']) each.removeAttribute(name);
  });
  expect((await axeFindings(page, card)).wrong).toEqual([expect.stringMatching(/^button-name: <button/)]);
});
