import type { Card } from '@/scripts/browsers/read-card';
import type { Lens } from '@/tests/browser/fixtures/lens';
import { pageFile } from '@/tests/browser/fixtures/page-file';
import { pressInCard } from '@/tests/browser/fixtures/press-in-card';
import { expect, test } from '@/tests/browser/fixtures/test';
import { cardName, openCardOn, soon } from '@/tests/browser/fixtures/watch-card';

const pageWith = (style: string, body: string) => `<!doctype html><meta charset="utf-8"><title>Log</title>
<style>body { margin: 0; padding: 20px; font: 14px monospace; ${style} }</style>
<p>INVITE sip:+12025550143@example.com SIP/2.0</p>${body}<p style="height: 300vh"></p>`;

const log = pageWith('', '<p id="line">reply SIP/2.0 486 Busy Here</p><input id="note">');

/** Opens the log, and waits until the extension has read it: a pointer that came before has not rested. */
async function openLog(lens: Lens): Promise<void> {
  await lens.open(log);
  await expect.poll(() => lens.paintedCodes()).toHaveLength(1);
}

const has = (card: Card | null, name: string) => card?.buttons.some((button) => button.name === name);

test('the card is short at first', async ({ lens }) => {
  await openLog(lens);
  const { box } = await openCardOn(lens, '486');
  expect(box.width).toBeLessThanOrEqual(360);
  expect(box.height).toBeLessThanOrEqual(320);
});

test('the card unfolds in place, and stays at its line', async ({ lens }) => {
  await openLog(lens);
  const { box } = await openCardOn(lens, '486');
  await pressInCard(lens, 'More', 'pointer');
  await expect.poll(async () => has(await lens.card(), 'Less')).toBe(true);
  const card = await lens.card();
  expect(card?.box).toMatchObject({ x: box.x, y: box.y, width: box.width });
  for (const section of ['Description', 'When you see it', 'How to fix it', 'Why this is marked']) {
    expect(card?.text).toContain(section);
  }
});

test('a pinned card stays when the page scrolls and the pointer leaves, until Escape', async ({ lens }) => {
  await openLog(lens);
  await openCardOn(lens, '486');
  await pressInCard(lens, 'Pin', 'pointer');
  await lens.tab.movePointer(900, 500);
  await lens.wheel(300);
  await soon();
  expect(await cardName(lens)).toBe('486 Busy Here');
  await lens.tab.pressKey('Escape');
  await expect.poll(() => lens.card()).toBeNull();
});

test('a pinned card is moved by its title and with the arrow keys', async ({ lens }) => {
  await openLog(lens);
  await openCardOn(lens, '486');
  await pressInCard(lens, 'Pin', 'pointer');
  await expect.poll(async () => has(await lens.card(), 'Unpin')).toBe(true);
  const { box } = (await lens.card()) ?? { box: { x: 0, y: 0 } };
  const place = async () => {
    const { x = 0, y = 0 } = (await lens.card())?.box ?? {};
    // A browser's layout counts in 1/60 or 1/64 px.
    return [Math.round(x - box.x), Math.round(y - box.y)];
  };
  await lens.tab.pressKey('ArrowRight');
  await expect.poll(place).toEqual([16, 0]);
  await lens.tab.movePointer(box.x + 100, box.y + 20);
  await lens.tab.pressButton();
  await lens.tab.movePointer(box.x + 300, box.y + 120);
  await lens.tab.releaseButton();
  await expect.poll(place).toEqual([216, 100]);
});

test('the close button closes the card, and its code stays quiet', async ({ lens }) => {
  await openLog(lens);
  await openCardOn(lens, '486');
  await pressInCard(lens, 'Close', 'pointer');
  await expect.poll(() => lens.card()).toBeNull();
});

test('Escape gives focus back to where it was', async ({ lens }) => {
  await openLog(lens);
  await lens.click('#note');
  await soon();
  await openCardOn(lens, '486');
  await pressInCard(lens, 'More', 'pointer');
  await expect.poll(async () => (await lens.card())?.role).toBe('dialog');
  await lens.tab.pressKey('Escape');
  await expect.poll(() => lens.card()).toBeNull();
  expect(await lens.evaluate(() => document.activeElement?.id)).toBe('note');
});

test('the keys of the card do not reach the end of it', async ({ lens }) => {
  await openLog(lens);
  await openCardOn(lens, '486');
  await pressInCard(lens, 'Pin', 'pointer');
  for (let stop = 0; stop < 20; stop++) await lens.tab.pressKey('Tab');
  expect((await lens.card())?.role).toBe('dialog');
});

test('the text of the card is copied, also where the page has no clipboard', async ({ lens }) => {
  await openLog(lens);
  await openCardOn(lens, '486');
  await pressInCard(lens, 'Copy as Markdown', 'pointer');
  await expect.poll(async () => (await lens.card())?.text).toContain('Copied');
  await lens.tab.pressKey('Escape');
  await lens.click('#note');
  await lens.tab.pressKey('Control+v');
  expect(await lens.evaluate(() => document.querySelector('input')?.value)).toContain('### 486 Busy Here');
});

test.describe('on a touch screen', () => {
  test('a tap on a code opens its card, a tap elsewhere closes it', async ({ lens }) => {
    await lens.open(pageFile('hover-rules.html'));
    await expect.poll(() => lens.paintedCodes()).toHaveLength(3);
    const { x, y, width, height } = await lens.boxOfText('486');
    await lens.tab.tap(x + width / 2, y + height / 2);
    await expect.poll(() => cardName(lens)).toBe('486 Busy Here');
    const more = (await lens.card())?.buttons.find(({ name }) => name === 'More');
    if (!more) throw new Error('The card has no More.');
    await lens.tab.tap(more.box.x + 10, more.box.y + 10);
    await expect.poll(async () => has(await lens.card(), 'Less')).toBe(true);
    await lens.tab.tap(900, 500);
    await expect.poll(() => lens.card()).toBeNull();
  });
});
