import { setTimeout as wait } from 'node:timers/promises';
import type { Bench } from '@/tests/bench/bench';
import { firstPaintMark } from '@/tests/bench/pages/mark-first-paint';
import { prePage } from '@/tests/bench/pages/pre-page';
import { runWrappingLibrary } from '@/tests/bench/peers/run-wrapping-library';
import { wrappingLibraries } from '@/tests/bench/peers/wrapping-libraries';
import { showNumber, showSpread } from '@/tests/bench/report/show-number';
import type { Row } from '@/tests/bench/row';
import { spreadOf } from '@/tests/bench/spread';
import { type OwnWork, ownWork } from '@/tests/bench/trace/own-work';
import type { TraceEvent } from '@/tests/bench/trace/trace-event';
import type { Workload } from '@/tests/bench/workload';

/** Lines of 110 characters: 11 MB, with 2,000 codes. */
const shape = { count: 100_000, codeEvery: 50, seed: 5 };
/** ms of the issue. */
const mostFirstPaint = 50;
const mostTask = 50;
/** How many times as long as our script until the first codes a library may take before it is cut off. */
const mostOfPeer = 520;

/** ms until the first codes were painted: from when the page had loaded, CPU of our script, and when the page itself came. */
function untilFirstPaint(events: readonly TraceEvent[]) {
  const { stretches } = ownWork(events);
  const mark = events.find(({ name }) => name === firstPaintMark);
  if (!mark) throw new Error('No code was painted.');
  const isOnThread = ({ pid, tid }: TraceEvent) => pid === mark.pid && tid === mark.tid;
  const loaded = events.findLast((event) => event.name === 'MarkDOMContent' && isOnThread(event));
  const seen = events.findLast((event) => event.name === 'firstContentfulPaint' && isOnThread(event));
  if (!loaded || !seen) throw new Error('The page has not been loaded or not been painted.');
  const before = stretches.filter((stretch) => isOnThread(stretch) && stretch.ts < mark.ts);
  return {
    cpu: before.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1_000,
    afterLoad: (mark.ts - loaded.ts) / 1_000,
    afterPage: (mark.ts - seen.ts) / 1_000,
  };
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
  type Round = ReturnType<typeof untilFirstPaint> & OwnWork;
  const measured: Round[] = [];
  for (let round = 0; round < bench.rounds(3); round += 1) {
    const events = await visit(bench, url);
    measured.push({ ...untilFirstPaint(events), ...ownWork(events) });
  }
  const spread = (read: (round: Round) => number) => spreadOf(measured.map(read));
  return {
    afterLoad: spread((round) => round.afterLoad),
    afterPage: spread((round) => round.afterPage),
    cpu: spread((round) => round.cpu),
    task: spread((round) => round.longestTaskMs),
    taskOwn: spread((round) => round.longestTaskOwnMs),
    taskWall: spread((round) => round.longestTaskWallMs),
  };
}

/** A log of 11 MB in one text node, beside libraries that wrap what they mark. */
export const hugePre: Workload = {
  name: 'huge-pre',
  async measure(bench) {
    const url = bench.server.url(prePage(shape));
    const { afterLoad, afterPage, cpu, task, taskOwn, taskWall } = await measureOurs(bench, url);
    const rows: Row[] = [
      {
        what: '11 MB `pre` with 2,000 codes: from the end of its loading to the frame with the first codes',
        measured: `${showSpread(afterLoad, 'ms')}: ${showNumber(afterPage.median)} ms after the first text was seen, with ${showSpread(cpu, 'ms')} of our script`,
        must: `≤ ${mostFirstPaint} ms`,
        ofLimit: afterLoad.median / mostFirstPaint,
        values: { afterLoad, afterPage, cpu },
      },
      {
        what: '11 MB `pre`: longest task of ours, with a scroll to the middle and a change of the text',
        measured: `${showSpread(task, 'ms')} of CPU, ${showNumber(taskWall.median)} ms by the clock; without the garbage that V8 collected in it ${showSpread(taskOwn, 'ms')}`,
        must: `≤ ${mostTask} ms`,
        ofLimit: task.most / mostTask,
        values: { task, taskOwn, taskWall },
      },
    ];
    for (const library of wrappingLibraries()) {
      const { ms, cut } = await runWrappingLibrary(bench, url, library, mostOfPeer * cpu.median);
      const ratio = ms / cpu.median;
      const must = library.name === 'mark.js' ? { must: '≥ 500×', ofLimit: 500 / ratio } : {};
      rows.push({
        what: `11 MB \`pre\`: ${library.name} on the same page, which wraps all codes, against our script until the first codes`,
        measured: `${cut ? '≥ ' : ''}${showNumber(ratio)}× (${showNumber(ms / 1_000)} s${cut ? ', cut off' : ''})`,
        ...must,
        values: { ratio, ms, cut: Number(cut) },
      });
    }
    return rows;
  },
};
