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
/** ms of script that the issue allows. */
const mostMs = 2;
const observers = ['MutationObserver', 'IntersectionObserver', 'ResizeObserver'];

async function scriptTime(bench: Bench, extension: Extension, url: string): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < bench.rounds(5); round += 1) {
    const browser = await bench.browser(extension);
    const page = await browser.newPage('with');
    const { events } = await browser.record(async () => {
      await page.goto(url);
      await wait(watchedMs);
    });
    times.push(ownWork(events).cpuMs);
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
  const ours = spreadOf(await scriptTime(bench, 'lens', url));
  const empty = spreadOf(await scriptTime(bench, 'empty', url));
  const left = await countTraces(bench, url);
  return [
    {
      what: `${what} without SIP: script time in the first 4 s, four looks`,
      measured: `${showSpread(ours, 'ms')}; an empty extension ${showNumber(empty.median)} ms`,
      must: `≤ ${mostMs} ms a frame`,
      ofLimit: ours.median / mostMs,
      values: { ours, empty },
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
