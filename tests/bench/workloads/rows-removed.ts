import type { Bench } from '@/tests/bench/bench';
import { removeRows } from '@/tests/bench/pages/remove-rows';
import { rowsPage } from '@/tests/bench/pages/rows-page';
import { markWithLiveRanges } from '@/tests/bench/peers/live-ranges';
import { showNumber, showSpread } from '@/tests/bench/report/show-number';
import type { Row } from '@/tests/bench/row';
import { type Spread, spreadOf } from '@/tests/bench/spread';
import { functionTimes } from '@/tests/bench/trace/function-times';
import type { Workload } from '@/tests/bench/workload';

const count = 20_000;
const removed = 200;

type Marks = 'ours' | 'live' | 'none';

/** Microseconds that the page needs to remove one row while codes are marked. */
async function removal(bench: Bench, marks: Marks, url: string): Promise<Spread> {
  const costs: number[] = [];
  for (let round = 0; round < bench.rounds(3); round += 1) {
    const browser = await bench.browser('lens');
    const page = await browser.newPage(marks === 'ours' ? 'with' : 'without');
    await page.goto(url);
    if (marks === 'live') await page.page.evaluate(markWithLiveRanges);
    await page.untilQuiet(8_000);
    const { events } = await browser.record(() => page.page.evaluate(removeRows, removed));
    await page.close();
    costs.push(...functionTimes(events, 'removeRowsTask').map((ms) => (ms * 1_000) / removed));
  }
  return spreadOf(costs);
}

/** Why we paint with `StaticRange`s near the view: what a marked page's own removals cost. */
export const rowsRemoved: Workload = {
  name: 'removal',
  async measure(bench) {
    const url = bench.server.url(rowsPage({ count, codeEvery: 1, seed: 14 }));
    const ours = await removal(bench, 'ours', url);
    const live = await removal(bench, 'live', url);
    const none = await removal(bench, 'none', url);
    const rows: Row[] = [
      {
        what: `page removes a row of ${count.toLocaleString('en')} with codes, beside live \`Range\` highlights of all of them`,
        measured: `${showSpread(ours, 'µs')}; live ranges ${showNumber(live.median)} µs; nothing marked ${showNumber(none.median)} µs`,
        values: { ours, live, none },
      },
    ];
    return rows;
  },
};
