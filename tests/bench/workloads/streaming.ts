import { setTimeout as wait } from 'node:timers/promises';
import type { Bench } from '@/tests/bench/bench';
import type { BenchPage } from '@/tests/bench/browser/bench-page';
import { streamPage } from '@/tests/bench/pages/stream-page';
import { showNumber } from '@/tests/bench/report/show-number';
import { ownWork } from '@/tests/bench/trace/own-work';
import type { Workload } from '@/tests/bench/workload';

const shape = { rowsPerSecond: 10_000, cap: 5_000, codeEvery: 50, seed: 8 };
const seconds = { quick: 10, full: 60 };
/** ms that the stream runs before anything is measured. */
const warmUpMs = 3_000;
const mostPerRow = 12;
const mostTask = 50;
const mostHeapMb = 1;

const rowsOf = (page: BenchPage) => page.page.evaluate<number>('stream.rows');

/** Bytes held while the stream stands still. */
async function heapAtRest(page: BenchPage): Promise<number> {
  await page.page.evaluate('stream.stop()');
  await wait(500);
  const { all } = await page.heap();
  await page.page.evaluate('stream.start()');
  return all;
}

async function stream(bench: Bench, side: 'with' | 'without', lastsMs: number) {
  const browser = await bench.browser('lens');
  const page = await browser.newPage(side);
  await page.goto(bench.server.url(streamPage(shape)));
  await page.page.evaluate('stream.start()');
  await wait(warmUpMs);
  const heapBefore = await heapAtRest(page);
  const { result, events } = await browser.record(async () => {
    const [taskBefore, rowsBefore] = [await page.metric('TaskDuration'), await rowsOf(page)];
    await wait(lastsMs);
    const [taskAfter, rowsAfter] = [await page.metric('TaskDuration'), await rowsOf(page)];
    return { seconds: taskAfter - taskBefore, rows: rowsAfter - rowsBefore };
  });
  const heapAfter = await heapAtRest(page);
  await page.close();
  return {
    rows: result.rows,
    /** CPU of the whole main thread. */
    perRow: (result.seconds / result.rows) * 1e6,
    own: ownWork(events),
    heapMb: (heapAfter - heapBefore) / 1e6,
  };
}

/** A tail of a log that never rests, as fast as a page can take it. */
export const streaming: Workload = {
  name: 'streaming',
  async measure(bench) {
    const lastsMs = 1_000 * (bench.quick ? seconds.quick : seconds.full);
    // Half of the page alone before, half after: what drifts on this machine does so for both.
    const before = await stream(bench, 'without', lastsMs / 2);
    const ours = await stream(bench, 'with', lastsMs);
    const after = await stream(bench, 'without', lastsMs / 2);
    const alone = (before.perRow + after.perRow) / 2;
    const added = ours.perRow - alone;
    const script = (ours.own.cpuMs * 1_000) / ours.rows;
    const heapAlone = (before.heapMb + after.heapMb) / 2;
    const rate = ours.rows / (lastsMs / 1_000);
    const what = `streaming ${showNumber(rate)} rows/s, 5,000-row cap, ${lastsMs / 1_000} s`;
    return [
      {
        what: `${what}: main thread's CPU added`,
        measured: `${showNumber(added)} µs a row, our script ${showNumber(script)} of it; the page alone ${showNumber(alone)} µs`,
        must: `≤ ${mostPerRow} µs a row`,
        ofLimit: added / mostPerRow,
        values: { added, script, alone, rate },
      },
      {
        what: `${what}: longest task of ours`,
        measured: `${showNumber(ours.own.longestTaskMs)} ms of CPU, ${showNumber(ours.own.longestTaskWallMs)} ms by the clock`,
        must: `≤ ${mostTask} ms`,
        ofLimit: ours.own.longestTaskMs / mostTask,
        values: { cpu: ours.own.longestTaskMs, wall: ours.own.longestTaskWallMs },
      },
      {
        what: `${what}: heap after GC, from begin to end`,
        measured: `${showNumber(ours.heapMb)} MB; the page alone ${showNumber(heapAlone)} MB`,
        must: `≤ ${mostHeapMb} MB`,
        ofLimit: Math.max(0, ours.heapMb - Math.max(0, heapAlone)) / mostHeapMb,
        values: { ours: ours.heapMb, alone: heapAlone },
      },
    ];
  },
};
