import type { Bench, Extension } from '@/tests/bench/bench';
import type { Side } from '@/tests/bench/browser/bench-browser';
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

/** A listener that does nothing: pages have one, and it shows what a call costs by itself. */
function listenIdly(): void {
  document.addEventListener('pointermove', function idleListener() {}, { capture: true, passive: true });
}

/** Moves the pointer over lines of text without a rest. */
async function move(page: BenchPage): Promise<void> {
  for (let at = 0; at < moves; at += 1) {
    const [x, y] = [40 + ((at * 7) % 700), 40 + ((at * 5) % 500)];
    await page.cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  }
}

/** Opens the page and moves the pointer over it, so that nothing is done for the first time when it is measured. */
async function openPage(bench: Bench, extension: Extension, side: Side, url: string) {
  const browser = await bench.browser(extension);
  const page = await browser.newPage(side);
  await page.goto(url);
  await page.untilQuiet(8_000);
  return { browser, page };
}

/** CPU of the main thread, in microseconds a move. */
async function cpuPerMove(bench: Bench, side: Side, url: string): Promise<number> {
  const { page } = await openPage(bench, 'lens', side, url);
  await page.page.evaluate(listenIdly);
  await move(page);
  const before = await page.metric('TaskDuration');
  await move(page);
  const seconds = (await page.metric('TaskDuration')) - before;
  await page.close();
  return (seconds * 1e6) / moves;
}

/** What the page's main thread has to do more with us, in turns with the page alone. */
async function measureAdded(bench: Bench, url: string) {
  const added: number[] = [];
  const alone: number[] = [];
  for (let round = 0; round < bench.rounds(7); round += 1) {
    // Half of the page alone before, half after: what drifts on this machine does so for both.
    const before = await cpuPerMove(bench, 'without', url);
    const ours = await cpuPerMove(bench, 'with', url);
    const after = await cpuPerMove(bench, 'without', url);
    alone.push((before + after) / 2);
    added.push(ours - (before + after) / 2);
  }
  return { added: spreadOf(added), alone: spreadOf(alone) };
}

/** What a trace counts as ours, and the layouts that we forced. */
async function traceOurs(bench: Bench, url: string) {
  const { browser, page } = await openPage(bench, 'lens', 'with', url);
  const { events } = await browser.record(() => move(page));
  await page.close();
  const { cpuMs, layouts } = ownWork(events);
  return { script: (cpuMs * 1_000) / moves, layouts };
}

/** What the same trace counts for a listener that does nothing, in an extension that does nothing else. */
async function traceLeast(bench: Bench, url: string): Promise<number> {
  const { browser, page } = await openPage(bench, 'empty', 'with', url);
  await page.evaluateInExtension(`(${listenIdly})()`);
  const { events } = await browser.record(() => move(page));
  await page.close();
  return idleCost(events);
}

const idleCost = (events: readonly TraceEvent[]) =>
  (functionTimes(events, 'idleListener').reduce((sum, ms) => sum + ms, 0) * 1_000) / moves;

/** The pointer on its way over a log. */
export const pointerMoves: Workload = {
  name: 'pointer',
  async measure(bench) {
    const url = bench.server.url(rowsPage({ count: 2_000, codeEvery: 5, seed: 11 }));
    const { added, alone } = await measureAdded(bench, url);
    const { script, layouts } = await traceOurs(bench, url);
    const least = await traceLeast(bench, url);
    const rows: Row[] = [
      {
        what: "pointer moving over a log with codes: main thread's CPU added",
        measured: `${showSpread(added, 'µs a move')}; the page alone ${showNumber(alone.median)} µs. A trace gives our script ${showNumber(script)} µs, and ${showNumber(least)} µs a listener that does nothing in an empty extension`,
        must: `≤ ${mostMicroseconds} µs a move`,
        ofLimit: Math.max(0, added.median) / mostMicroseconds,
        values: { added, alone, script, least },
      },
      {
        what: `pointer moving over a log with codes: layouts that we forced in ${moves} moves`,
        measured: showNumber(layouts),
        must: '0',
        ofLimit: layouts === 0 ? 0 : Number.POSITIVE_INFINITY,
        values: { layouts },
      },
    ];
    return rows;
  },
};
