import type { Bench, Extension } from '@/tests/bench/bench';
import type { Side } from '@/tests/bench/browser/bench-browser';
import { appPage } from '@/tests/bench/pages/app-page';
import { domWork } from '@/tests/bench/pages/dom-work';
import { prePage } from '@/tests/bench/pages/pre-page';
import { showNumber, showSpread } from '@/tests/bench/report/show-number';
import type { Row } from '@/tests/bench/row';
import { spreadOf } from '@/tests/bench/spread';
import type { Workload } from '@/tests/bench/workload';

const most = 1.1;
const workRounds = 60;
const home = '<div id="work"></div>';

/** Seconds of the main thread's CPU that the page's own work takes. */
async function workTime(bench: Bench, extension: Extension, side: Side, url: string): Promise<number> {
  const browser = await bench.browser(extension);
  const page = await browser.newPage(side);
  await page.goto(url);
  await page.page.evaluate(domWork, workRounds / 4);
  await page.untilQuiet(8_000);
  const before = await page.metric('TaskDuration');
  await page.page.evaluate(domWork, workRounds);
  const after = await page.metric('TaskDuration');
  await page.close();
  return after - before;
}

async function tax(bench: Bench, extension: Extension, url: string) {
  const ratios: number[] = [];
  for (let round = 0; round < bench.rounds(5); round += 1) {
    const first = round % 2 === 0 ? 'without' : 'with';
    const one = await workTime(bench, extension, first, url);
    const two = await workTime(bench, extension, first === 'with' ? 'without' : 'with', url);
    ratios.push(first === 'with' ? one / two : two / one);
  }
  return spreadOf(ratios);
}

/** What the page's own work costs more because we are there. */
export const idleTax: Workload = {
  name: 'tax',
  async measure(bench) {
    const bare = bench.server.url(appPage(2_000, 9) + home);
    const ours = await tax(bench, 'lens', bare);
    const empty = await tax(bench, 'empty', bare);
    const followed = await tax(
      bench,
      'lens',
      bench.server.url(prePage({ count: 300, codeEvery: 20, seed: 10 }) + home),
    );
    const rows: Row[] = [
      {
        what: "the page's own DOM work with us idle, page without SIP",
        measured: `${showSpread(ours, '×')}; with an empty extension ${showNumber(empty.median)}×`,
        must: `≤ ${most}×`,
        ofLimit: ours.median / most,
        values: { ours, empty },
      },
      {
        what: "the page's own DOM work on a page with SIP, which we follow",
        measured: showSpread(followed, '×'),
        values: { followed },
      },
    ];
    return rows;
  },
};
