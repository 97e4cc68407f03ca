import type { Bench } from '@/tests/bench/bench';
import type { BenchPage } from '@/tests/bench/browser/bench-page';
import { rowsPage } from '@/tests/bench/pages/rows-page';
import { showNumber, showSpread } from '@/tests/bench/report/show-number';
import type { Row } from '@/tests/bench/row';
import { spreadOf } from '@/tests/bench/spread';
import { functionTimes } from '@/tests/bench/trace/function-times';
import { ownWork } from '@/tests/bench/trace/own-work';
import type { Workload } from '@/tests/bench/workload';

const mostMicroseconds = 30;
const moves = 400;

/** A listener of the page that does nothing: what a call costs by itself, and the trace that counts it. */
function listenIdly(): void {
  document.addEventListener('pointermove', function idleListener() {});
}

/** Moves the pointer over lines of text without a rest, and counts how often the page was laid out meanwhile. */
async function move(page: BenchPage): Promise<number> {
  const before = await page.metric('LayoutCount');
  for (let at = 0; at < moves; at += 1) {
    const [x, y] = [40 + ((at * 7) % 700), 40 + ((at * 5) % 500)];
    await page.cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  }
  return (await page.metric('LayoutCount')) - before;
}

async function measure(bench: Bench, url: string) {
  const costs: number[] = [];
  const idle: number[] = [];
  let forced = 0;
  for (let round = 0; round < bench.rounds(5); round += 1) {
    const browser = await bench.browser('lens');
    const page = await browser.newPage('with');
    await page.goto(url);
    await page.untilQuiet(8_000);
    await page.page.evaluate(listenIdly);
    const { events } = await browser.record(() => move(page));
    await page.close();
    const { cpuMs, layouts } = ownWork(events);
    costs.push((cpuMs * 1_000) / moves);
    idle.push((functionTimes(events, 'idleListener').reduce((sum, ms) => sum + ms, 0) * 1_000) / moves);
    forced += layouts;
  }
  return { cost: spreadOf(costs), idle: spreadOf(idle), forced };
}

/** The pointer on its way over a log. */
export const pointerMoves: Workload = {
  name: 'pointer',
  async measure(bench) {
    const url = bench.server.url(rowsPage({ count: 2_000, codeEvery: 5, seed: 11 }));
    const { cost, idle, forced } = await measure(bench, url);
    const rows: Row[] = [
      {
        what: 'pointer moving over a log with codes: our script',
        measured: `${showSpread(cost, 'µs a move')}; a listener that does nothing, traced like ours, ${showNumber(idle.median)} µs`,
        must: `≤ ${mostMicroseconds} µs a move more`,
        ofLimit: Math.max(0, cost.median - idle.median) / mostMicroseconds,
        values: { cost, idle },
      },
      {
        what: `pointer moving over a log with codes: layouts that we forced in ${moves} moves`,
        measured: showNumber(forced),
        must: '0',
        ofLimit: forced === 0 ? 0 : Number.POSITIVE_INFINITY,
        values: { forced },
      },
    ];
    return rows;
  },
};
