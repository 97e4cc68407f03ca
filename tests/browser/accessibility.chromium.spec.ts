import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { forgetAll } from './fixtures/forget-all';
import { cardLooks } from './fixtures/looks/card-looks';
import type { Scheme } from './fixtures/looks/look';
import { pageLooks } from './fixtures/looks/page-looks';
import { showLook } from './fixtures/looks/show-look';
import { noteFigure } from './fixtures/note-figure';
import { openShadowRoots } from './fixtures/open-shadow-roots';
import { expect, test } from './fixtures/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong below an element: each rule with the elements that break it, and which rules it looked for. */
async function lookAt(page: Page, selector: string): Promise<{ wrong: string[]; fine: string[] }> {
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate(
    // Cast: axe puts itself there, and the page's own types do not know it.
    (query): Promise<AxeResults> => (window as unknown as { axe: typeof import('axe-core') }).axe.run(query),
    selector,
  );
  noteFigure('axe violations', violations.length);
  const wrong = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`,
  );
  return { wrong, fine: passes.map(({ id }) => id) };
}

/** Colours do not depend on the language. */
const shown: readonly (readonly [locale: string, scheme: Scheme])[] = [
  ['en', 'light'],
  ['en', 'dark'],
  ['vi', 'light'],
  ['es', 'light'],
];

test.afterEach(({ lens }) => forgetAll(lens));

for (const [locale, scheme] of shown) {
  test(`every state of the card is usable for everyone in ${locale}, ${scheme}`, async ({ lens, page }) => {
    test.slow();
    await openShadowRoots(page);
    for (const look of cardLooks) {
      await showLook(look, { lens, page }, { locale, scheme });
      const { wrong, fine } = await lookAt(page, 'sip-lens-card');
      expect(wrong, look.name).toEqual([]);
      // It has seen what is in the card. How that is painted axe cannot tell in the top layer: contrast.test.tsx does.
      expect(fine).toEqual(expect.arrayContaining(['button-name', 'aria-roles']));
    }
  });

  test(`every page of ours is usable for everyone in ${locale}, ${scheme}`, async ({ lens, page }) => {
    test.slow();
    for (const look of pageLooks) {
      await showLook(look, { lens, page }, { locale, scheme });
      expect((await lookAt(page, 'html')).wrong, look.name).toEqual([]);
    }
  });
}
