import type { Bench } from '@/tests/bench/bench';
import { firstPaintMark } from '@/tests/bench/pages/mark-first-paint';
import { prePage } from '@/tests/bench/pages/pre-page';
import { rowsPage } from '@/tests/bench/pages/rows-page';
import { showNumber, showSpread } from '@/tests/bench/report/show-number';
import type { Row } from '@/tests/bench/row';
import { spreadOf } from '@/tests/bench/spread';
import { firstLookMs } from '@/tests/bench/trace/first-look';
import { ownWork } from '@/tests/bench/trace/own-work';
import type { TraceEvent } from '@/tests/bench/trace/trace-event';
import type { Workload } from '@/tests/bench/workload';

const factor = 16;
const most = 18;
const rows = 20_000;
const preLines = 100_000;

async function medianOf(
  bench: Bench,
  html: string,
  hasCodes: boolean,
  timeOf: (events: TraceEvent[]) => number,
) {
  const url = bench.server.url(html);
  const times: number[] = [];
  for (let round = 0; round < bench.rounds(3); round += 1) {
    const browser = await bench.browser('lens');
    const page = await browser.newPage('with');
    const { events } = await browser.record(async () => {
      await page.goto(url);
      if (hasCodes) {
        await page.page.waitForFunction(
          (name) => performance.getEntriesByName(name).length > 0,
          firstPaintMark,
        );
      }
      await page.untilQuiet(12_000);
    });
    times.push(timeOf(events));
    await page.close();
  }
  return spreadOf(times);
}

/** CPU time in ms of our first reading and painting: the microtasks after the detector has come. */
function firstPaintCpu(events: readonly TraceEvent[]): number {
  const mark = events.find(({ name }) => name === firstPaintMark);
  if (!mark) throw new Error('No code was painted.');
  const before = ownWork(events).stretches.filter(({ ts }) => ts < mark.ts);
  return before.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1_000;
}

/** How our time grows with the text of a page. */
export const growth: Workload = {
  name: 'growth',
  async measure(bench) {
    const page = (count: number) => rowsPage({ count, seed: 6 });
    const small = await medianOf(bench, page(rows / factor), false, firstLookMs);
    const large = await medianOf(bench, page(rows), false, firstLookMs);
    const pre = (count: number) => prePage({ count, codeEvery: 50, seed: 7 });
    const smallPaint = await medianOf(bench, pre(preLines / factor), true, firstPaintCpu);
    const largePaint = await medianOf(bench, pre(preLines), true, firstPaintCpu);
    const ratio = large.median / small.median;
    const paintRatio = largePaint.median / smallPaint.median;
    const show = (one: number, text: string) => `${showNumber(one)}×: ${text}`;
    const results: Row[] = [
      {
        what: `rows without SIP, ${factor} times as many: time of a look`,
        measured: show(ratio, `${showSpread(small, 'ms')} and ${showSpread(large, 'ms')}`),
        must: `≤ ${most}×`,
        ofLimit: ratio / most,
        values: { small, large, ratio },
      },
      {
        what: `log in one \`pre\`, 0.7 and 11 MB: our script until the first codes are painted`,
        measured: show(paintRatio, `${showSpread(smallPaint, 'ms')} and ${showSpread(largePaint, 'ms')}`),
        must: 'does not grow (≤ 1.25×)',
        ofLimit: paintRatio / 1.25,
        values: { smallPaint, largePaint, paintRatio },
      },
    ];
    return results;
  },
};
