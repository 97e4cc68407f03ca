import type { Box } from '@/scripts/browsers/painted-codes';
import { serveDemo } from '@/scripts/demo/serve-demo';
import { expect, test } from '@/tests/browser/fixtures/test';
import { cardName } from '@/tests/browser/fixtures/watch-card';
import { Film } from './film';

const middleOf = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

test('twenty seconds with a live log', async ({ lens, page }) => {
  test.setTimeout(180_000);
  const demo = await serveDemo();
  await page.setViewportSize({ width: 960, height: 640 });
  await page.emulateMedia({ colorScheme: 'light' });
  await lens.tab.goto(`${demo.url}?seed=1`);
  await expect.poll(() => lens.paintedCodes()).not.toEqual([]);
  const film = new Film(page);
  const button = async (name: string) => {
    const found = (await lens.card())?.buttons.find((each) => each.name === name);
    if (!found) throw new Error(`The card has no ${name}.`);
    return middleOf(found.box);
  };
  const rest = async (code: string) => {
    const seen = (await lens.painted()).filter(({ text, isSeen }) => isSeen && text.startsWith(code));
    const [first] = seen;
    if (!first) throw new Error(`No ${code} is in view.`);
    await film.moveTo({ x: first.box.x + 14, y: first.box.y + first.box.height / 2 });
    await film.hold(300);
    await expect.poll(() => cardName(lens)).toMatch(new RegExp(`^${code}`));
  };

  // The log runs.
  for (let frame = 0; frame < 8; frame++) {
    await page.waitForTimeout(200);
    await film.hold(250);
  }
  // Up to where a call has failed.
  await page.mouse.move(480, 400);
  await page.mouse.wheel(0, -100_000);
  await expect.poll(() => lens.paintedCodes()).toContain('503 Service Unavailable');
  // With the room below it that the card wants.
  await page.mouse.wheel(0, (await lens.boxOfText('503 ')).y - 110);
  await film.hold(700);
  await rest('503');
  await film.hold(3_200);
  await film.moveTo(await button('More'));
  await page.mouse.down();
  await page.mouse.up();
  await expect.poll(async () => (await lens.card())?.text).toContain('When you see it');
  await film.hold(1_600);
  const card = await lens.card();
  if (card) await film.moveTo(middleOf(card.box));
  await film.wheel(60, 14);
  await film.hold(1_200);
  await page.keyboard.press('Escape');
  await expect.poll(() => lens.card()).toBeNull();
  await film.hold(500);
  await rest('401');
  await film.hold(3_000);
  await film.moveTo(await button('Pin'));
  await page.mouse.down();
  await page.mouse.up();
  await film.hold(1_000);
  await film.moveTo({ x: 900, y: 560 });
  await film.hold(2_000);

  expect(film.length).toBeGreaterThan(18_000);
  expect(film.length).toBeLessThan(24_000);
  await film.write('docs/screenshots/film.webp');
  demo.close();
});
