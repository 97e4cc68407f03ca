import { forgetAll } from '@/tests/browser/fixtures/forget-all';
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

/** Runs in the page of the options. */
function focusField(): void {
  const sections = [...document.querySelectorAll('section')];
  const terminals = sections.find((each) => each.querySelector('h2')?.textContent === 'Terminals');
  terminals?.querySelector('input')?.focus();
}

/** Switches *Read terminals* on for all sites, as a user does. */
async function readTerminals(lens: Lens): Promise<void> {
  const options = await lens.newTab();
  await options.openExtensionPage('options.html');
  await expect.poll(() => options.textOf('h1')).toBe('Options');
  await options.evaluate(focusField);
  await options.tab.type('*://*/*');
  await options.tab.pressKey('Enter');
  await expect.poll(() => options.textOf('[role=status]')).toBe('Saved.');
  await options.tab.close();
  await lens.tab.toFront();
}

test.afterEach(({ lens }) => forgetAll(lens));

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
}) => {
  await readTerminals(lens);
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
