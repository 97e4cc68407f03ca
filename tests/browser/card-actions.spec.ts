import { forgetAll } from './fixtures/forget-all';
import type { Lens } from './fixtures/lens';
import { cardButton, focusedInCard, pressInCard, tabInCard } from './fixtures/press-in-card';
import { expect, test } from './fixtures/test';
import { cardName, openCardOn, soon } from './fixtures/watch-card';
import { type Way, ways } from './fixtures/ways';

const LOG = `<!doctype html><meta charset="utf-8"><title>Log</title>
<style>body { font: 14px monospace } textarea { display: block; margin-block-start: 300px }</style>
<p>INVITE sip:shop@example.com SIP/2.0</p>
<p>INVITE 17, orderStatus: 486</p>
<p>SIP/2.0 603 Decline</p>
<textarea id="field"></textarea>`;

test.beforeEach(async ({ lens }) => {
  await lens.open(LOG);
  await expect.poll(() => lens.paintedCodes()).toEqual(['486', '603 Decline']);
  await lens.evaluate(() => document.querySelector('textarea')?.focus());
});
test.afterEach(({ lens }) => forgetAll(lens));

/** Opens the card of 486: rests the pointer on it; or goes to it by one key and into its card by another. */
async function openCard(lens: Lens, way: Way): Promise<void> {
  if (way === 'pointer') {
    // Of a field that is typed in the pointer opens none.
    await soon();
    await openCardOn(lens, '486');
    return;
  }
  await lens.pressCommand('next-code');
  await expect.poll(() => cardName(lens), { timeout: 15_000 }).toBe('486 Busy Here');
  await lens.pressCommand('pin-card');
  await expect.poll(async () => (await lens.card())?.role).toBe('dialog');
}

const cardText = async (lens: Lens) => (await lens.card())?.text;
const focusedId = (lens: Lens) => lens.evaluate(() => document.activeElement?.id);

/** Closes the card with Escape; where keys have led into it, focus is back in the field. */
async function leave(lens: Lens): Promise<void> {
  await lens.tab.pressKey('Escape');
  await expect.poll(() => lens.card()).toBeNull();
  await expect.poll(() => focusedId(lens)).toBe('field');
}

/** Waits for the reference in a tab of its own with this in its title, and closes it. */
async function expectReference(lens: Lens, search: string, title: string): Promise<void> {
  const reference = await lens.tabAt(`reference.html?${search}`);
  await expect.poll(() => reference.evaluate(() => document.title)).toContain(title);
  await expect.poll(() => reference.evaluate(() => location.search)).toBe(`?${search}`);
  await reference.tab.close();
}

for (const way of ways) {
  test.describe(`by ${way} alone`, () => {
    for (const [name, begin] of [
      ['Copy as Markdown', '### 486 Busy Here\n'],
      ['Copy as text', '486 Busy Here\n'],
    ] as const) {
      test(`${name} puts the card on the clipboard and says so`, async ({ lens }) => {
        await openCard(lens, way);
        await pressInCard(lens, name, way);
        await expect.poll(() => cardText(lens)).toContain('Copied');
        if (way === 'keys') expect((await focusedInCard(lens))?.name).toBe(name);
        await leave(lens);
        await lens.tab.pressKey('Control+v');
        await expect
          .poll(() => lens.evaluate(() => document.querySelector('textarea')?.value))
          .toMatch(new RegExp(`^${begin}[\\s\\S]*How to fix it`));
      });
    }

    test('what is no SIP code is told so, taken back, and told again', async ({ lens }) => {
      await openCard(lens, way);
      await pressInCard(lens, 'More', way);
      await pressInCard(lens, 'Not a SIP code here', way);
      await expect.poll(() => lens.paintedCodes()).toEqual(['603 Decline']);
      await expect.poll(() => cardText(lens)).toContain('not marked on this');
      await pressInCard(lens, 'Undo', way);
      await expect.poll(() => lens.paintedCodes()).toEqual(['486', '603 Decline']);
      await pressInCard(lens, 'Not a SIP code here', way);
      await expect.poll(() => lens.paintedCodes()).toEqual(['603 Decline']);
      await leave(lens);
    });

    test('the code is compared with one that is chosen there', async ({ lens }) => {
      await openCard(lens, way);
      await pressInCard(lens, 'Compare with…', way);
      await expectReference(lens, 'compare=486', 'Compare');
      await lens.tab.toFront();
      await leave(lens);
    });

    test('the code is compared with one that people take it for', async ({ lens }) => {
      await openCard(lens, way);
      await pressInCard(lens, 'More', way);
      await pressInCard(lens, 'Compare 486 with: 600', way);
      await expectReference(lens, 'compare=486,600', '486 – 600');
    });

    test('the whole entry is opened in the reference', async ({ lens }) => {
      await openCard(lens, way);
      await pressInCard(lens, 'Open in reference', way);
      await expectReference(lens, 'code=486', '486 Busy Here');
    });

    test('a code in its text opens in its place, and Back leads back', async ({ lens }) => {
      await openCard(lens, way);
      await pressInCard(lens, '180', way);
      await expect.poll(() => cardName(lens)).toBe('180 Ringing');
      await pressInCard(lens, 'Back', way);
      await expect.poll(() => cardName(lens)).toBe('486 Busy Here');
    });

    test('the card is pinned, moved, let go and closed', async ({ lens }) => {
      await openCard(lens, way);
      // The key that leads into the card pins it.
      if (way === 'pointer') await pressInCard(lens, 'Pin', way);
      const isPressed = async (name: string) => (await cardButton(lens, name))?.pressed;
      await expect.poll(() => isPressed('Unpin')).toBe('true');
      const place = async () => {
        const { x = 0, y = 0 } = (await lens.card())?.box ?? {};
        return { x: Math.round(x), y: Math.round(y) };
      };
      const before = await place();
      if (way === 'keys') {
        await tabInCard(lens, 'Unpin');
        for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) await lens.tab.pressKey(key);
      } else {
        await lens.tab.movePointer(before.x + 60, before.y + 16);
        await lens.tab.pressButton();
        await lens.tab.movePointer(before.x + 92, before.y + 32);
        await lens.tab.releaseButton();
      }
      await expect.poll(place).toEqual({ x: before.x + 32, y: before.y + 16 });
      await pressInCard(lens, 'Unpin', way);
      await expect.poll(() => isPressed('Pin')).toBe('false');
      await pressInCard(lens, 'Close', way);
      await expect.poll(() => lens.card()).toBeNull();
      await expect.poll(() => focusedId(lens)).toBe('field');
      expect(lens.tab.errors).toEqual([]);
    });
  });
}
