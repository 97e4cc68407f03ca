import { setTimeout as wait } from 'node:timers/promises';
import { paintedCodes } from '@/scripts/browsers/painted-codes';
import type { Bench } from '@/tests/bench/bench';
import type { BenchPage } from '@/tests/bench/browser/bench-page';
import { rowsPage } from '@/tests/bench/pages/rows-page';
import { type CardTimes, watchCard } from '@/tests/bench/pages/watch-card';
import { showNumber, showSpread } from '@/tests/bench/report/show-number';
import type { Row } from '@/tests/bench/row';
import { spreadOf } from '@/tests/bench/spread';
import type { Workload } from '@/tests/bench/workload';

/** ms that the pointer has to rest before a card opens: the user's wish, no cost of ours. */
const restMs = 250;
const mostFirst = 150;
const mostWarm = 30;

async function openPage(bench: Bench, stopWorker: boolean, url: string): Promise<BenchPage> {
  const browser = await bench.freshBrowser('lens');
  const page = await browser.newPage('with');
  await page.goto(url);
  await page.page.waitForFunction(() => CSS.highlights.size > 0);
  await page.untilQuiet(5_000);
  await page.page.evaluate(watchCard);
  if (stopWorker) await browser.stopServiceWorker();
  await wait(500);
  if (stopWorker && (await browser.hasServiceWorker())) throw new Error('The service worker is awake.');
  return page;
}

/** Moves the pointer onto the n-th code and says how long after its rest the card was there, in ms. */
async function hover(page: BenchPage, nth: number): Promise<number> {
  const inView = (await page.page.evaluate(paintedCodes)).filter(({ box }) => box.y > 20 && box.y < 500);
  const code = inView[nth % inView.length];
  if (!code) throw new Error('No code is painted in view.');
  await page.page.mouse.move(code.box.x + 8, code.box.y + code.box.height / 2);
  const handle = await page.page.waitForFunction(() => {
    // Cast: `watchCard` has put it there.
    const { movedAt, shownAt } = (window as unknown as { cardTimes: CardTimes }).cardTimes;
    return shownAt > 0 && shownAt - movedAt;
  });
  const shown = await handle.jsonValue();
  // Leaves the card and waits until a neighbour no longer answers at once.
  await page.page.mouse.move(1_200, 10);
  await wait(1_300);
  return Number(shown) - restMs;
}

async function measure(bench: Bench, stopWorker: boolean, url: string) {
  const first: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < bench.rounds(4); round += 1) {
    const page = await openPage(bench, stopWorker, url);
    first.push(await hover(page, 0));
    for (let nth = 1; nth <= bench.rounds(4); nth += 1) warm.push(await hover(page, nth));
    await page.close();
  }
  return { first: spreadOf(first), warm: spreadOf(warm) };
}

/** From the end of the pointer's rest to the frame with the card. */
export const restToCard: Workload = {
  name: 'card',
  async measure(bench) {
    const url = bench.server.url(rowsPage({ count: 2_000, codeEvery: 5, seed: 12 }));
    const awake = await measure(bench, false, url);
    const asleep = await measure(bench, true, url);
    const row = (what: string, most: number, one: 'first' | 'warm'): Row => ({
      what,
      measured: `${showSpread(asleep[one], 'ms')}; with the service worker awake ${showNumber(awake[one].median)} ms`,
      must: `≤ ${most} ms`,
      ofLimit: asleep[one].median / most,
      values: { awake: awake[one], asleep: asleep[one] },
    });
    return [
      row(
        'rest to card on screen, first ever, browser just started, service worker stopped',
        mostFirst,
        'first',
      ),
      row('rest to card on screen, warm, service worker stopped', mostWarm, 'warm'),
    ];
  },
};
