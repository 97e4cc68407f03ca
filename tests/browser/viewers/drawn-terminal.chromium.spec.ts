import type { Page } from '@playwright/test';
import type { Lens } from '@/tests/browser/fixtures/lens';
import { expect, test } from '@/tests/browser/fixtures/test';
import { openViewer } from '@/tests/browser/fixtures/viewer';
import { cardName, soon } from '@/tests/browser/fixtures/watch-card';

/** Rests the pointer on a cell of the nth terminal of the page, both counted from 0, from its last row up. */
async function hoverCell(lens: Lens, terminal: number, rowFromEnd: number, column: number): Promise<void> {
  const screen = await lens.boxOf(`section:nth-child(${terminal + 1}) .xterm-screen`);
  const [width, height] = [screen.width / 60, screen.height / 12];
  await lens.moveTo({
    x: screen.x + column * width,
    y: screen.y + (11 - rowFromEnd) * height,
    width,
    height,
  });
}

/** Switches *Read terminals* on for all sites, as a user does. */
async function readTerminals(lens: Lens, page: Page): Promise<void> {
  const options = await page.context().newPage();
  await options.goto(lens.extensionUrl('options.html'));
  const section = options.getByRole('region', { name: 'Terminals' });
  await section.getByRole('textbox').fill('*://*/*');
  await section.getByRole('button', { name: 'Add' }).click();
  await expect(section.getByRole('listitem')).toHaveCount(1);
  await options.close();
}

test.afterEach(async ({ lens, page }) => {
  const options = await page.context().newPage();
  await options.goto(lens.extensionUrl('options.html'));
  await options.getByRole('button', { name: 'Reset all settings' }).click();
  await options.close();
});

test('a terminal that draws its text is left alone until the user wants it read', async ({ lens }) => {
  await openViewer(lens, 'xterm-webgl.ts');
  expect(await lens.evaluate(() => document.body.innerText)).not.toContain('SIP/2.0');
  await hoverCell(lens, 1, 11, 9);
  await soon();
  expect(await lens.card()).toBeNull();
  expect(await lens.evaluate(() => Object.hasOwn(Object.prototype, '_core'))).toBe(false);
});

test('on a site where terminals are read, a drawn code has its card with the clues of its message', async ({
  lens,
  page,
}) => {
  await readTerminals(lens, page);
  await openViewer(lens, 'xterm-webgl.ts');
  await hoverCell(lens, 1, 11, 9);
  await expect.poll(() => cardName(lens)).toMatch(/^480 /);
  const card = await lens.card();
  expect(card?.text).toContain('Q.850');

  // A long line that the terminal has broken, behind letters two cells wide.
  await hoverCell(lens, 0, 1, 26);
  await expect.poll(() => cardName(lens)).toMatch(/^486 /);
  await lens.tab.pressKey('Escape');

  // The empty end of a row.
  await hoverCell(lens, 1, 10, 40);
  await soon();
  expect(await lens.card()).toBeNull();
  expect(await lens.evaluate(() => Object.hasOwn(Object.prototype, '_core'))).toBe(false);
  expect(lens.tab.messages).toEqual([]);
});
