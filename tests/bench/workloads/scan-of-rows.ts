import type { Bench } from '@/tests/bench/bench';
import { rowsPage } from '@/tests/bench/pages/rows-page';
import { nativeFloor } from '@/tests/bench/peers/native-floor';
import { showNumber, showSpread } from '@/tests/bench/report/show-number';
import type { Row } from '@/tests/bench/row';
import { type Spread, spreadOf } from '@/tests/bench/spread';
import { firstLookMs } from '@/tests/bench/trace/first-look';
import { functionTimes } from '@/tests/bench/trace/function-times';
import { ownWork } from '@/tests/bench/trace/own-work';
import type { TraceEvent } from '@/tests/bench/trace/trace-event';
import type { Workload } from '@/tests/bench/workload';

/** Rows of 110 characters: 2.2 MB. */
const count = 20_000;

/** What our extension and the floor need for the same page, in turns. */
async function measure(bench: Bench, html: string, ownMs: (events: TraceEvent[]) => number) {
  const url = bench.server.url(html);
  const ours: number[] = [];
  const floor: number[] = [];
  const ratios: number[] = [];
  for (let round = 0; round < bench.rounds(5); round += 1) {
    const browser = await bench.browser('lens');
    const page = await browser.newPage('with');
    const scan = await browser.record(async () => {
      await page.goto(url);
      await page.untilQuiet(12_000);
    });
    await page.close();
    const bare = await browser.newPage('without');
    await bare.goto(url);
    const native = await browser.record(() => bare.page.evaluate(nativeFloor));
    await bare.close();
    const mine = ownMs(scan.events);
    const [least = 0] = functionTimes(native.events, 'nativeFloorTask');
    ours.push(mine);
    floor.push(least);
    ratios.push(mine / least);
  }
  return { ours: spreadOf(ours), floor: spreadOf(floor), ratio: spreadOf(ratios) };
}

/** ms that the floor takes in the world of an extension, which has to make an object of its own for each node. */
async function floorInExtension(bench: Bench, html: string): Promise<Spread> {
  const url = bench.server.url(html);
  const times: number[] = [];
  for (let round = 0; round < bench.rounds(5); round += 1) {
    const browser = await bench.browser('empty');
    const page = await browser.newPage('with');
    await page.goto(url);
    const { events } = await browser.record(() => page.evaluateInExtension(`(${nativeFloor})()`));
    await page.close();
    times.push(...functionTimes(events, 'nativeFloorTask'));
  }
  return spreadOf(times);
}

type Values = Record<'ours' | 'floor' | 'ratio', Spread> & { readonly inExtension?: Spread };

function row(what: string, most: number, values: Values): Row {
  const { ours, floor, ratio, inExtension } = values;
  const there = inExtension ? `, in an extension's world ${showNumber(inExtension.median)} ms` : '';
  return {
    what,
    measured: `${showSpread(ratio, '×')}: ${showNumber(ours.median)} ms, floor ${showNumber(floor.median)} ms${there}`,
    must: `≤ ${most}× the native floor`,
    ofLimit: ratio.median / most,
    values: { ...values },
  };
}

/** The scan of a page of rows, beside the least that any scan has to do. */
export const scanOfRows: Workload = {
  name: 'scan',
  async measure(bench) {
    const html = rowsPage({ count, seed: 3 });
    const inExtension = await floorInExtension(bench, html);
    const without = { ...(await measure(bench, html, firstLookMs)), inExtension };
    const some = await measure(
      bench,
      rowsPage({ count, codeEvery: 50, seed: 4 }),
      (events) => ownWork(events).cpuMs,
    );
    return [
      row('20,000 rows (2.2 MB) without SIP: one look at all of it', 1.5, without),
      row('20,000 rows, 2 % with codes: look, detector loaded, first paint, survey of all', 2.5, some),
    ];
  },
};
