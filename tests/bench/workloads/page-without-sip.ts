import { setTimeout as wait } from 'node:timers/promises';
import type { Bench, Extension } from '@/tests/bench/bench';
import { appPage } from '@/tests/bench/pages/app-page';
import { articlePage } from '@/tests/bench/pages/article-page';
import { showNumber, showSpread } from '@/tests/bench/report/show-number';
import type { Row } from '@/tests/bench/row';
import { spreadOf } from '@/tests/bench/spread';
import { ownWork } from '@/tests/bench/trace/own-work';
import type { Workload } from '@/tests/bench/workload';
import { tracesInPage } from '@/tests/browser/fixtures/traces-of';

/** ms that a page is watched: four looks of the scanner. */
const watchedMs = 4_000;
/** ms of script that a frame may have of ours. */
const mostMs = 2;
const observers = ['MutationObserver', 'IntersectionObserver', 'ResizeObserver'];

/** CPU ms of script: all of it, and the most that fell into one task, which is the most that a frame can have. */
interface ScriptTimes {
  readonly all: number[];
  readonly ofTask: number[];
}

async function scriptTimes(bench: Bench, extension: Extension, url: string): Promise<ScriptTimes> {
  const times: ScriptTimes = { all: [], ofTask: [] };
  for (let round = 0; round < bench.rounds(5); round += 1) {
    const browser = await bench.browser(extension);
    const page = await browser.newPage('with');
    const { events } = await browser.record(async () => {
      await page.goto(url);
      await wait(watchedMs);
    });
    const { cpuMs, longestTaskMs } = ownWork(events);
    times.all.push(cpuMs);
    times.ofTask.push(longestTaskMs);
    await page.close();
  }
  return times;
}

/** Observers, highlights, style sheets and elements of ours in a page that has been looked at. */
async function countTraces(bench: Bench, url: string): Promise<number> {
  const browser = await bench.browser('lens');
  const page = await browser.newPage('with');
  await page.goto(url);
  await wait(1_500);
  const { highlights, styleSheets, elements } = await page.page.evaluate(tracesInPage);
  let left = highlights.length + styleSheets + elements;
  for (const name of observers) left += await page.countInExtension(name);
  await page.close();
  return left;
}

async function measurePage(bench: Bench, what: string, html: string): Promise<Row[]> {
  const url = bench.server.url(html);
  const ours = await scriptTimes(bench, 'lens', url);
  const empty = await scriptTimes(bench, 'empty', url);
  const reading = await scriptTimes(bench, 'reading', url);
  const left = await countTraces(bench, url);
  const ofTask = spreadOf(ours.ofTask);
  const show = (values: number[]) => showNumber(spreadOf(values).median);
  return [
    {
      what: `${what} without SIP: most script time in one frame`,
      measured: `${showSpread(ofTask, 'ms')}; an empty extension ${show(empty.ofTask)} ms, one that reads a single text ${show(reading.ofTask)} ms`,
      must: `≤ ${mostMs} ms`,
      ofLimit: ofTask.median / mostMs,
      values: { ours: ofTask, empty: spreadOf(empty.ofTask), reading: spreadOf(reading.ofTask) },
    },
    {
      what: `${what} without SIP: script time of the first 4 s, four looks, start included`,
      measured: `${showSpread(spreadOf(ours.all), 'ms')}; an empty extension ${show(empty.all)} ms`,
      values: { ours: spreadOf(ours.all), empty: spreadOf(empty.all) },
    },
    {
      what: `${what} without SIP: observers, highlights, style sheets, elements left`,
      measured: String(left),
      must: '0',
      ofLimit: left === 0 ? 0 : Number.POSITIVE_INFINITY,
      values: { left },
    },
  ];
}

/** What we cost where there is nothing for us to do. */
export const pageWithoutSip: Workload = {
  name: 'no-sip',
  async measure(bench) {
    const article = await measurePage(bench, 'article of 200 kB', articlePage(200_000, 1));
    return [...article, ...(await measurePage(bench, 'app of 5,000 nodes', appPage(5_000, 2)))];
  },
};
