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

interface Finding {
  /** Each rule that is broken, with the elements that break it. */
  readonly wrong: string[];
  /** Rules that were looked for and hold. */
  readonly fine: string[];
  /** The same as `wrong` for what axe could not tell. */
  readonly unsure: string[];
}

/** What axe finds below an element. */
async function lookAt(page: Page, selector: string): Promise<Finding> {
  await page.evaluate(axe);
  const { violations, passes, incomplete } = await page.evaluate(
    // Cast: axe puts itself there, and the page's own types do not know it.
    (query): Promise<AxeResults> => (window as unknown as { axe: typeof import('axe-core') }).axe.run(query),
    selector,
  );
  const named = ({ id, nodes }: AxeResults['violations'][number]) =>
    `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`;
  return { wrong: violations.map(named), fine: passes.map(({ id }) => id), unsure: incomplete.map(named) };
}

/**
 * Takes the card as React has drawn it out of its shadow root and the top layer, where axe cannot tell what is painted
 * over what, and puts it alone onto the page with its own styles. Runs in the page; false where there is no card.
 */
function layOpen(): boolean {
  const root = document.querySelector('sip-lens-card')?.shadowRoot;
  const mount = root?.querySelector('.card')?.closest<HTMLElement>(':host > div');
  if (!root || !mount) return false;
  document.adoptedStyleSheets = [...root.adoptedStyleSheets];
  // What stands in the rules of the host.
  mount.style.setProperty('--unit', '1px');
  Object.assign(mount.style, { position: 'static', width: '360px' });
  mount.id = 'open-card';
  document.body.replaceChildren(mount);
  return true;
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
      noteFigure('axe violations', wrong.length);
      expect(wrong, look.name).toEqual([]);
      // It has seen what is in the card.
      expect(fine).toEqual(expect.arrayContaining(['button-name', 'aria-roles']));

      expect(await page.evaluate(layOpen)).toBe(true);
      const open = await lookAt(page, '#open-card');
      noteFigure('axe violations', open.wrong.length);
      expect(open.wrong, look.name).toEqual([]);
      expect(open.fine).toContain('color-contrast');
      expect(open.unsure.filter((each) => each.startsWith('color-contrast'))).toEqual([]);
    }
  });

  test(`every page of ours is usable for everyone in ${locale}, ${scheme}`, async ({ lens, page }) => {
    test.slow();
    for (const look of pageLooks) {
      await showLook(look, { lens, page }, { locale, scheme });
      const { wrong } = await lookAt(page, 'html');
      noteFigure('axe violations', wrong.length);
      expect(wrong, look.name).toEqual([]);
    }
  });
}

test('a card that is too pale would be found', async ({ lens, page }) => {
  await openShadowRoots(page);
  for (const look of cardLooks.slice(0, 1))
    await showLook(look, { lens, page }, { locale: 'en', scheme: 'light' });
  await page.evaluate(layOpen);
  await page.locator('#open-card .summary').evaluate((text) => text.style.setProperty('color', '#999'));
  expect((await lookAt(page, '#open-card')).wrong).toEqual([
    expect.stringMatching(/^color-contrast: .*summary/),
  ]);
});
