import type { Box } from '@/scripts/browsers/painted-codes';
import { expect, test } from '@/tests/browser/fixtures/test';
import { cardName, openCardOn, soon } from '@/tests/browser/fixtures/watch-card';

const pageWith = (style: string, line: string) => `<!doctype html><meta charset="utf-8"><title>Log</title>
<style>body { margin: 0; height: 100vh; overflow: hidden; font: 14px monospace }
div { position: absolute; white-space: pre; ${style} }</style>
<p>INVITE sip:+12025550143@example.com SIP/2.0</p><div>${line}</div>`;

const overlapsLine = (card: Box, line: Box) => card.y < line.y + line.height && card.y + card.height > line.y;

const isInWindow = ({ x, y, width, height }: Box, window: { width: number; height: number }) =>
  x >= 0 && y >= 0 && x + width <= window.width && y + height <= window.height;

const windowSize = () => ({ width: innerWidth, height: innerHeight });

for (const [where, style] of Object.entries({
  'at the top': 'top: 0; left: 10px',
  'in the middle': 'top: calc(50vh - 8px); left: 40vw',
  'at the bottom': 'bottom: 0; left: 10px',
  'in the left bottom corner, cut by the edge': 'bottom: 0; left: -60px',
  'at the right edge': 'top: 30vh; right: 0',
  'with large letters': 'top: 40vh; left: 10px; font-size: 60px',
})) {
  test(`the card does not cover its own line ${where}`, async ({ lens }) => {
    await lens.open(pageWith(style, 'reply SIP/2.0 486 Busy Here'));
    const { box } = await openCardOn(lens, '486');
    expect(overlapsLine(box, await lens.boxOfText('486'))).toBe(false);
    expect(isInWindow(box, await lens.evaluate(windowSize))).toBe(true);
  });
}

test('the card of a code in a low frame does not cover its line', async ({ lens }) => {
  const inner = lens.server.url(pageWith('top: 60px; left: 10px', 'reply SIP/2.0 486 Busy Here'));
  await lens.open(`<iframe src="${inner}" style="border: 0; width: 700px; height: 150px"></iframe>`);
  await expect.poll(() => lens.paintedCodes(inner)).toHaveLength(1);
  await lens.hoverText('486', inner);
  await expect.poll(() => cardName(lens)).toBe('486 Busy Here');
  const card = await lens.card();
  const line = await lens.tab.evaluate(
    () => document.querySelector('div')?.getBoundingClientRect().toJSON() as Box,
    undefined,
    inner,
  );
  expect(card && overlapsLine(card.box, line)).toBe(false);
});

test.describe('two codes on one line, with room below it for the smaller card alone', () => {
  const [large, small] = ['486', '599'];
  const line = `reply SIP/2.0 ${large} Busy Here, then SIP/2.0 ${small} Odd`;
  let page: string;

  test.beforeEach(async ({ lens }) => {
    await lens.open(pageWith('top: 0; left: 10px', line));
    const largeHeight = (await openCardOn(lens, large)).box.height;
    const smallHeight = (await openCardOn(lens, small)).box.height;
    expect(smallHeight).toBeLessThan(largeHeight - 40);
    page = pageWith(`bottom: ${Math.round((largeHeight + smallHeight) / 2)}px; left: 10px`, line);
    await lens.open(page);
  });

  test('the second card keeps the side of the first', async ({ lens }) => {
    const code = await lens.boxOfText(small);
    expect((await openCardOn(lens, large)).box.y).toBeLessThan(code.y);
    expect((await openCardOn(lens, small)).box.y).toBeLessThan(code.y);
  });

  test('a card that comes later has the place that it had come to first', async ({ lens }) => {
    const { box } = await openCardOn(lens, large);
    await lens.open(page);
    const code = await lens.boxOfText(small);
    expect((await openCardOn(lens, small)).box.y).toBeGreaterThan(code.y);
    await lens.tab.movePointer(1200, 5);
    await expect.poll(() => lens.card()).toBeNull();
    await soon();
    expect((await openCardOn(lens, large)).box).toEqual(box);
  });
});
