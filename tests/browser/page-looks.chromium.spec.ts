import { forgetAll } from './fixtures/forget-all';
import { colourRules } from './fixtures/looks/axe-findings';
import { expectLaidOut } from './fixtures/looks/expect-laid-out';
import { expectUsable } from './fixtures/looks/expect-usable';
import { layoutFaults } from './fixtures/looks/layout-faults';
import { pageLooks } from './fixtures/looks/page-looks';
import { showLook } from './fixtures/looks/show-look';
import { windows } from './fixtures/looks/windows';
import { expect, test } from './fixtures/test';

test.afterEach(({ lens }) => forgetAll(lens));

for (const locale of ['en', 'vi', 'es']) {
  test(`every page of ours in ${locale}: no text is cut or overlaps, large or not, in both directions; everyone can use it`, async ({
    lens,
    page,
  }) => {
    test.slow();
    for (const look of pageLooks) {
      await test.step(look.name, async () => {
        await page.setViewportSize(windows[0]);
        await showLook(look, { lens, page }, { locale, scheme: 'light' });
        await expectUsable(page, 'html', `${look.name}, light`);
        // Colours do not depend on the language, and nothing but them on the scheme.
        if (locale === 'en') {
          await page.emulateMedia({ colorScheme: 'dark' });
          await expectUsable(page, 'html', `${look.name}, dark`, colourRules);
        }
        for (const size of windows) {
          await page.setViewportSize(size);
          for (const textSize of ['normal', 'large', 'huge']) {
            for (const direction of ['ltr', 'rtl']) {
              await page.evaluate(
                (shown) => {
                  document.documentElement.dir = shown.direction;
                  document.documentElement.dataset.textSize = shown.textSize;
                },
                { direction, textSize },
              );
              await expectLaidOut(page, 'html', `${look.name}, ${size.width} px, ${textSize}, ${direction}`);
            }
          }
        }
      });
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
