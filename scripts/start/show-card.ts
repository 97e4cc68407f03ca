import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { paintedCodes } from '@/scripts/browsers/painted-codes';
import { type Card, readCard } from '@/scripts/browsers/read-card';

const FOLDER = '.test-output/start';
const PATIENCE_MS = 20_000;

/** Asks again and again until there is an answer; undefined when there is none in time. */
async function poll<T>(ask: () => Promise<T | null | undefined>, patience: number): Promise<T | undefined> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/**
 * A code that says that a call failed: best a 486 with its phrase, whose message has the cause in it. A challenge
 * (401, 407) is no failure.
 */
async function findFailure(page: Page) {
  const painted = await page.evaluate(paintedCodes);
  const visible = painted.filter(({ box }) => box.y > 60 && box.y < 700);
  const failed = visible.filter(({ text }) => /^[4-6]/.test(text) && !/^40[17]/.test(text));
  return failed.find(({ text }) => text.startsWith('486 ')) ?? failed.at(0);
}

/** As a reader does: away from the tail, rows stay where they are while more come. Says whether it is there. */
async function scrollToTop(page: Page): Promise<boolean> {
  await page.mouse.move(640, 400);
  await page.mouse.wheel({ deltaY: -100_000 });
  return page.$eval('#log', (log) => log.scrollTop === 0 && log.scrollHeight > 2 * log.clientHeight);
}

/** Rests the pointer on a failing code, and unfolds its card. */
async function hover(page: Page): Promise<Card> {
  const code = await poll(() => findFailure(page), PATIENCE_MS);
  if (!code) throw new Error('No failing code was marked on the page.');
  const { x, y, width, height } = code.box;
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 8 });
  const cdp = await page.createCDPSession();
  const send = (method: string, parameters?: object) => cdp.send(method as 'DOM.enable', parameters);
  const card = await poll(async () => {
    const open = await readCard(send);
    // On its way the pointer may have rested on another code.
    return open?.name.startsWith(code.text.slice(0, 3)) ? open : null;
  }, PATIENCE_MS);
  if (!card) throw new Error(`The pointer rests on "${code.text}", and no card came.`);
  const more = card.buttons.find(({ name }) => name === 'More');
  if (!more) return card;
  await page.mouse.click(more.box.x + more.box.width / 2, more.box.y + more.box.height / 2);
  const isWhole = (open: Card | null) => open?.buttons.some(({ name }) => name === 'Less') && open;
  return (await poll(async () => isWhole(await readCard(send)) || null, PATIENCE_MS)) ?? card;
}

/** Opens the log, rests the pointer on a failing code, and prints what the card says. */
export async function showCard(page: Page, url: string, say: (line: string) => void): Promise<void> {
  await page.goto(url);
  await poll(() => scrollToTop(page), PATIENCE_MS);
  const card = await hover(page);
  mkdirSync(FOLDER, { recursive: true });
  const screenshot = join(FOLDER, 'card.png') as `${string}.png`;
  await page.screenshot({ path: screenshot });
  say(`\n${card.text}\n\nScreenshot: ${screenshot}`);
}
