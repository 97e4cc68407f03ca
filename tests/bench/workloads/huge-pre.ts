import { setTimeout as wait } from 'node:timers/promises';
import type { Bench } from '@/tests/bench/bench';
import { firstPaintMark } from '@/tests/bench/pages/mark-first-paint';
import { prePage } from '@/tests/bench/pages/pre-page';
import { runWrappingLibrary } from '@/tests/bench/peers/run-wrapping-library';
import { wrappingLibraries } from '@/tests/bench/peers/wrapping-libraries';
import { showNumber, showSpread } from '@/tests/bench/report/show-number';
import type { Row } from '@/tests/bench/row';
import { spreadOf } from '@/tests/bench/spread';
import { ownWork } from '@/tests/bench/trace/own-work';
import type { TraceEvent } from '@/tests/bench/trace/trace-event';
import type { Workload } from '@/tests/bench/workload';

/** Lines of 110 characters: 11 MB, with 2,000 codes. */
const shape = { count: 100_000, codeEvery: 50, seed: 5 };
/** ms of the issue. */
const mostFirstPaint = 50;
const mostTask = 50;
/** ms after which a peer is cut off. */
const mostPeerMs = { quick: 15_000, full: 90_000 };

/** ms until the first codes were painted: by the clock, CPU of our script, and CPU of all that the page did itself. */
function untilFirstPaint(events: readonly TraceEvent[]) {
  const { begunAt, stretches } = ownWork(events);
  const mark = events.find(({ name }) => name === firstPaintMark);
  if (!mark) throw new Error('No code was painted.');
  const isBefore = ({ ts, pid, tid }: TraceEvent) =>
    ts >= begunAt && ts < mark.ts && pid === mark.pid && tid === mark.tid;
  const cpuOf = (some: readonly TraceEvent[]) =>
    some.filter(isBefore).reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1_000;
  const cpu = cpuOf(stretches);
  const tasks = cpuOf(events.filter(({ name }) => name === 'RunTask'));
  return { cpu, ofPage: Math.max(0, tasks - cpu), wall: (mark.ts - begunAt) / 1_000 };
}

/** Opens the page, scrolls it to its middle and appends a line, as a reader and a tail do. */
async function visit(bench: Bench, url: string): Promise<TraceEvent[]> {
  const browser = await bench.browser('lens');
  const page = await browser.newPage('with');
  const { events } = await browser.record(async () => {
    await page.goto(url);
    await page.page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, firstPaintMark);
    await page.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
    await wait(2_000);
    await page.page.evaluate(() => document.querySelector('pre')?.append('\nSIP/2.0 486 Busy Here'));
    await wait(3_000);
  });
  await page.close();
  return events;
}

async function measureOurs(bench: Bench, url: string) {
  const cpu: number[] = [];
  const ofPage: number[] = [];
  const wall: number[] = [];
  const task: number[] = [];
  const taskWall: number[] = [];
  for (let round = 0; round < bench.rounds(3); round += 1) {
    const events = await visit(bench, url);
    const first = untilFirstPaint(events);
    const { longestTaskMs, longestTaskWallMs } = ownWork(events);
    cpu.push(first.cpu);
    ofPage.push(first.ofPage);
    wall.push(first.wall);
    task.push(longestTaskMs);
    taskWall.push(longestTaskWallMs);
  }
  return {
    cpu: spreadOf(cpu),
    ofPage: spreadOf(ofPage),
    wall: spreadOf(wall),
    task: spreadOf(task),
    taskWall: spreadOf(taskWall),
  };
}

/** A log of 11 MB in one text node, beside libraries that wrap what they mark. */
export const hugePre: Workload = {
  name: 'huge-pre',
  async measure(bench) {
    const url = bench.server.url(prePage(shape));
    const { cpu, ofPage, wall, task, taskWall } = await measureOurs(bench, url);
    const rows: Row[] = [
      {
        what: '11 MB `pre` with 2,000 codes: from the start of our script to the frame with the first codes',
        measured: `${showSpread(wall, 'ms')}, of it our script ${showSpread(cpu, 'ms')}, what the page and Chrome do meanwhile ${showNumber(ofPage.median)} ms`,
        must: `≤ ${mostFirstPaint} ms`,
        ofLimit: wall.median / mostFirstPaint,
        values: { wall, cpu, ofPage },
      },
      {
        what: '11 MB `pre`: longest task of ours, with a scroll to the middle and a change of the text',
        measured: `${showSpread(task, 'ms')} of CPU, ${showNumber(taskWall.median)} ms by the clock`,
        must: `≤ ${mostTask} ms`,
        ofLimit: task.most / mostTask,
        values: { task, taskWall },
      },
    ];
    for (const library of wrappingLibraries()) {
      const mostMs = bench.quick ? mostPeerMs.quick : mostPeerMs.full;
      const { ms, cut } = await runWrappingLibrary(bench, url, library, mostMs);
      const ratio = ms / wall.median;
      const must = library.name === 'mark.js' ? { must: '≥ 500×', ofLimit: 500 / ratio } : {};
      rows.push({
        what: `11 MB \`pre\`: ${library.name} on the same page, which wraps all codes, against our first paint`,
        measured: `${cut ? '≥ ' : ''}${showNumber(ratio)}× (${showNumber(ms / 1_000)} s${cut ? ', cut off' : ''})`,
        ...must,
        values: { ratio, ms, cut: Number(cut) },
      });
    }
    return rows;
  },
};
