import type { Bench } from '@/tests/bench/bench';
import type { BenchPage } from '@/tests/bench/browser/bench-page';
import { rowsPage } from '@/tests/bench/pages/rows-page';
import { showNumber, showSpread } from '@/tests/bench/report/show-number';
import type { Row } from '@/tests/bench/row';
import { spreadOf } from '@/tests/bench/spread';
import { functionTimes } from '@/tests/bench/trace/function-times';
import { ownWork } from '@/tests/bench/trace/own-work';
import type { TraceEvent } from '@/tests/bench/trace/trace-event';
import type { Workload } from '@/tests/bench/workload';

const mostMicroseconds = 30;
const moves = 400;

/** A listener that does nothing: what a call costs by itself, and the trace that counts it. */
function listenIdly(): void {
  document.addEventListener('pointermove', function idleListener() {}, { capture: true, passive: true });
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

/** What calls of the listener that does nothing take, in microseconds a move. */
const idleCost = (events: readonly TraceEvent[]) =>
  (functionTimes(events, 'idleListener').reduce((sum, ms) => sum + ms, 0) * 1_000) / moves;

async function measure(bench: Bench, url: string) {
  const ours: number[] = [];
  const ofPage: number[] = [];
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
    ours.push((cpuMs * 1_000) / moves);
    ofPage.push(idleCost(events));
    forced += layouts;
  }
  return { ours: spreadOf(ours), ofPage: spreadOf(ofPage), forced };
}

/** What the least extension costs that hears of the pointer at all: it is called in a world of its own, and first. */
async function measureLeast(bench: Bench, url: string) {
  const costs: number[] = [];
  for (let round = 0; round < bench.rounds(5); round += 1) {
    const browser = await bench.browser('empty');
    const page = await browser.newPage('with');
    await page.goto(url);
    await page.untilQuiet(8_000);
    await page.evaluateInExtension(`(${listenIdly})()`);
    const { events } = await browser.record(() => move(page));
    await page.close();
    costs.push(idleCost(events));
  }
  return spreadOf(costs);
}

/** The pointer on its way over a log. */
export const pointerMoves: Workload = {
  name: 'pointer',
  async measure(bench) {
    const url = bench.server.url(rowsPage({ count: 2_000, codeEvery: 5, seed: 11 }));
    const { ours, ofPage, forced } = await measure(bench, url);
    const least = await measureLeast(bench, url);
    const rows: Row[] = [
      {
        what: 'pointer moving over a log with codes: our script',
        measured: `${showSpread(ours, 'µs a move')}; a listener that does nothing, traced like ours: ${showNumber(least.median)} µs in an empty extension, ${showNumber(ofPage.median)} µs in the page`,
        must: `≤ ${mostMicroseconds} µs a move more`,
        ofLimit: Math.max(0, ours.median - ofPage.median) / mostMicroseconds,
        values: { ours, least, ofPage },
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
