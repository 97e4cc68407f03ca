import { pageFile } from '@/tests/browser/fixtures/page-file';
import { pressInCard } from '@/tests/browser/fixtures/press-in-card';
import { expect, test } from '@/tests/browser/fixtures/test';
import {
  cardName,
  cardsSeen,
  escapesSeen,
  openCardOn,
  restedMs,
  soon,
} from '@/tests/browser/fixtures/watch-card';

/** ms that the pointer rests before a card, as the settings stand at first. */
const REST_MS = 250;

test.beforeEach(async ({ lens }) => {
  await lens.open(pageFile('hover-rules.html'));
  await expect.poll(() => lens.paintedCodes()).toHaveLength(3);
});

test('a card opens only when the pointer has rested on the code', async ({ lens }) => {
  const { x, y, width, height } = await lens.boxOfText('486');
  for (let sweep = 0; sweep < 10; sweep++) {
    await lens.tab.movePointer(sweep % 2 ? x : x + width, y + height / 2);
  }
  await expect.poll(() => cardName(lens)).toBe('486 Busy Here');
  for (const rested of await restedMs(lens)) expect(rested).toBeGreaterThanOrEqual(REST_MS - 1);
});

test('a pointer that moves on gets no card', async ({ lens }) => {
  const { x, y, width, height } = await lens.boxOfText('486');
  await lens.tab.movePointer(x - 80, y + height / 2);
  await lens.tab.movePointer(x + width + 200, y + height / 2);
  await soon();
  expect(await cardsSeen(lens)).toBe(0);
});

test('a pointer beside a code gets no card', async ({ lens }) => {
  const { x, y, height } = await lens.boxOfText('486');
  for (const [left, top] of [
    [x + 5, y - 12],
    [x + 5, y + height + 12],
    [x - 30, y + height / 2],
    [1200, y + height / 2],
  ] as const) {
    await lens.tab.movePointer(left, top);
    await soon();
  }
  expect(await cardsSeen(lens)).toBe(0);
});

test('after a card the next code answers at once', async ({ lens }) => {
  await openCardOn(lens, '401');
  await lens.hoverText('403');
  await expect.poll(() => cardName(lens)).toBe('403 Forbidden');
  const [first, second] = await restedMs(lens);
  expect(second).toBeLessThan(first ?? 0);
});

test('a card stays while the pointer is on it, and closes when it has left', async ({ lens }) => {
  const { box } = await openCardOn(lens, '486');
  await lens.moveTo(box);
  await soon();
  expect(await cardName(lens)).toBe('486 Busy Here');
  await lens.tab.movePointer(box.x + box.width + 300, box.y + box.height + 40);
  await expect.poll(() => lens.card()).toBeNull();
});

test('a card stays while the pointer travels slowly to its far corner', async ({ lens }) => {
  const code = await lens.boxOfText('486');
  const { box } = await openCardOn(lens, '486');
  const from = { x: code.x + code.width / 2, y: code.y + code.height / 2 };
  const to = { x: box.x + box.width - 8, y: box.y + box.height - 8 };
  const steps = 12;
  for (let step = 1; step <= steps; step++) {
    const part = step / steps;
    await lens.tab.movePointer(from.x + part * (to.x - from.x), from.y + part * (to.y - from.y));
    expect(await cardName(lens)).toBe('486 Busy Here');
    await new Promise((resolve) => setTimeout(resolve, 120));
  }
  expect(await cardsSeen(lens)).toBe(1);
});

test('a card stays as long as the pointer does', async ({ lens }) => {
  await openCardOn(lens, '486');
  await new Promise((resolve) => setTimeout(resolve, 10_000));
  expect(await cardName(lens)).toBe('486 Busy Here');
});

test('a card closes when the pointer leaves its code for an empty place', async ({ lens }) => {
  await openCardOn(lens, '486');
  await lens.tab.movePointer(20, 20);
  await expect.poll(() => lens.card()).toBeNull();
});

test('Escape closes the card and keeps its code quiet until the pointer has left it', async ({ lens }) => {
  await openCardOn(lens, '486');
  await lens.tab.pressKey('Escape');
  await expect.poll(() => lens.card()).toBeNull();

  const { x, y, height } = await lens.boxOfText('486');
  await lens.tab.movePointer(x + 4, y + height / 2);
  await soon();
  expect(await lens.card()).toBeNull();

  await lens.hover('#plain');
  await soon();
  await openCardOn(lens, '486');
});

test('Escape keeps only its own code quiet', async ({ lens }) => {
  await openCardOn(lens, '401');
  await lens.tab.pressKey('Escape');
  await openCardOn(lens, '403');
});

test("the Escape that closes a card is not the page's, every other one is", async ({ lens }) => {
  await lens.hover('#plain');
  await lens.tab.pressKey('Escape');
  expect(await escapesSeen(lens)).toEqual(['keydown', 'keyup']);

  await openCardOn(lens, '486');
  await lens.tab.pressKey('Escape');
  await expect.poll(() => lens.card()).toBeNull();
  expect(await escapesSeen(lens)).toEqual(['keydown', 'keyup']);

  await lens.tab.pressKey('Escape');
  expect(await escapesSeen(lens)).toEqual(['keydown', 'keyup', 'keydown', 'keyup']);
});

test('other keys are the page’s while a card is open', async ({ lens }) => {
  await lens.click('#note');
  await openCardOn(lens, '486');
  await lens.tab.type('busy');
  expect(await lens.evaluate(() => document.querySelector('input')?.value)).toBe('busy');
});

test('a scroll closes the card', async ({ lens }) => {
  await openCardOn(lens, '486');
  await lens.wheel(200);
  await expect.poll(() => lens.card()).toBeNull();
});

test('no card while a button is pressed, nor while text is selected', async ({ lens }) => {
  await lens.hoverText('pbx answers');
  await lens.tab.pressButton();
  await lens.hoverText('486');
  await soon();
  expect(await lens.evaluate(() => String(getSelection()))).toContain('SIP/2.0');
  expect(await cardsSeen(lens)).toBe(0);
  await lens.tab.releaseButton();
});

test('a press on the page closes the card', async ({ lens }) => {
  await openCardOn(lens, '486');
  await lens.tab.pressButton();
  await lens.tab.releaseButton();
  await expect.poll(() => lens.card()).toBeNull();
});

test('no card while the user types, and one when the pointer is used again', async ({ lens }) => {
  await lens.click('#note');
  await lens.tab.type('a');
  await lens.hoverText('486');
  for (let key = 0; key < 8; key++) {
    await lens.tab.type('b');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(await cardsSeen(lens)).toBe(0);

  await soon();
  await lens.hoverText('pbx answers');
  await openCardOn(lens, '486');
});

test('a pointer that comes to rest right after the last key gets its card', async ({ lens }) => {
  await lens.click('#note');
  await lens.tab.type('a');
  await openCardOn(lens, '486');
});

test('events that the page makes up open and close nothing', async ({ lens }) => {
  const at = await lens.boxOfText('486');
  await lens.evaluate(({ x, y }) => {
    const line = document.querySelector('#busy');
    const place = { clientX: x + 5, clientY: y + 5, bubbles: true, composed: true };
    for (const type of ['pointerenter', 'pointerover', 'pointermove']) {
      line?.dispatchEvent(new PointerEvent(type, { ...place, pointerType: 'mouse' }));
    }
    line?.dispatchEvent(new MouseEvent('mousemove', place));
  }, at);
  await soon();
  expect(await cardsSeen(lens)).toBe(0);

  await openCardOn(lens, '486');
  await lens.evaluate(() => {
    const events = [
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
      new PointerEvent('pointermove', { clientX: 1, clientY: 1, bubbles: true }),
      new PointerEvent('pointerdown', { clientX: 1, clientY: 1, bubbles: true }),
    ];
    for (const event of events) document.body.dispatchEvent(event);
  });
  await soon();
  expect(await cardName(lens)).toBe('486 Busy Here');
});

test('a code that the card names opens in place, with a way back', async ({ lens }) => {
  await openCardOn(lens, '486');
  await pressInCard(lens, '180', 'pointer');
  await expect.poll(() => cardName(lens)).toBe('180 Ringing');
  await pressInCard(lens, 'Back', 'pointer');
  await expect.poll(() => cardName(lens)).toBe('486 Busy Here');
});

test('a wheel over a long card scrolls the card and not the page', async ({ lens }) => {
  await openCardOn(lens, '486');
  await pressInCard(lens, 'More', 'pointer');
  await expect.poll(async () => (await lens.card())?.text).toMatch(/RFC 3261/);
  const place = async () => (await lens.card())?.buttons.find(({ name }) => name === '180')?.box.y;
  const before = await place();
  await lens.wheel(60);
  await expect.poll(place).not.toBe(before);
  expect(await lens.evaluate(() => scrollY)).toBe(0);
  expect(await cardName(lens)).toBe('486 Busy Here');
});

test('a wheel over the foot of a long card scrolls what is above it and not the page', async ({ lens }) => {
  await openCardOn(lens, '486');
  await pressInCard(lens, 'More', 'pointer');
  const buttonOf = async (wanted: string) =>
    (await lens.card())?.buttons.find(({ name }) => name === wanted)?.box;
  await expect.poll(() => buttonOf('Less')).toBeTruthy();
  const before = await buttonOf('180');
  const less = await buttonOf('Less');
  if (less) await lens.moveTo(less);
  await lens.tab.wheel(60);
  await expect.poll(async () => (await buttonOf('180'))?.y).not.toBe(before?.y);
  expect(await lens.evaluate(() => scrollY)).toBe(0);
  expect(await cardName(lens)).toBe('486 Busy Here');
});
