import type { Bench, Extension } from '@/tests/bench/bench';
import type { Side } from '@/tests/bench/browser/bench-browser';
import { markWithStaticRanges } from '@/tests/bench/peers/static-ranges';
import { showNumber, showSpread } from '@/tests/bench/report/show-number';
import type { Row } from '@/tests/bench/row';
import { spreadOf } from '@/tests/bench/spread';
import type { Workload } from '@/tests/bench/workload';

const frames = 50;
const mostFrameMb = 0.5;
const mostMatchBytes = 200;

const framesPage = `<!doctype html><meta charset="utf-8"><title>Frames</title>${`<iframe srcdoc="<p>Nothing of interest here, ${''}only 250 words.</p>"></iframe>`.repeat(frames)}`;

/** Lines so small that hundreds are in view, three codes each, or the same lines without their codes. */
function codesPage(hasCodes: boolean): string {
  const code = hasCodes ? '486' : '4x6';
  const line = `${`SIP/2.0 ${code} Busy Here `.repeat(3)}\n`;
  return `<!doctype html><meta charset="utf-8"><title>Codes</title><style>pre{font:4px/6px monospace}</style><pre>SIP/2.0 503 Service Unavailable\n${line.repeat(320)}</pre>`;
}

async function heapOf(bench: Bench, extension: Extension, side: Side, url: string) {
  const browser = await bench.browser(extension);
  const page = await browser.newPage(side);
  await page.goto(url);
  await page.untilQuiet(6_000);
  const { all, script } = await page.heap();
  const painted = await page.page.evaluate(() =>
    [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0),
  );
  await page.close();
  return { all, script, painted };
}

/** Bytes that the browser holds for a range that the page itself paints: no extension can do with less. */
async function perPlainRange(bench: Bench, url: string, count: number): Promise<number> {
  const browser = await bench.browser('lens');
  const page = await browser.newPage('without');
  await page.goto(url);
  await page.untilQuiet(6_000);
  const before = await page.heap();
  const painted = await page.page.evaluate(markWithStaticRanges, count);
  await page.untilQuiet(6_000);
  const after = await page.heap();
  await page.close();
  return (after.all - before.all) / painted;
}

async function perFrame(bench: Bench, extension: Extension) {
  const url = bench.server.url(framesPage);
  const costs: number[] = [];
  for (let round = 0; round < bench.rounds(3); round += 1) {
    const mine = await heapOf(bench, extension, 'with', url);
    const bare = await heapOf(bench, extension, 'without', url);
    costs.push((mine.all - bare.all) / (frames + 1) / 1e6);
  }
  return spreadOf(costs);
}

async function perMatch(bench: Bench) {
  const [many, one] = [bench.server.url(codesPage(true)), bench.server.url(codesPage(false))];
  const costs: number[] = [];
  const script: number[] = [];
  const plain: number[] = [];
  let painted = 0;
  for (let round = 0; round < bench.rounds(3); round += 1) {
    const full = await heapOf(bench, 'lens', 'with', many);
    const few = await heapOf(bench, 'lens', 'with', one);
    painted = full.painted - few.painted;
    costs.push((full.all - few.all) / painted);
    script.push((full.script - few.script) / painted);
    plain.push(await perPlainRange(bench, many, painted));
  }
  return { cost: spreadOf(costs), script: spreadOf(script), plain: spreadOf(plain), painted };
}

/** What we hold on to, JavaScript's heap and the DOM's together, after garbage collection. */
export const memory: Workload = {
  name: 'memory',
  async measure(bench) {
    const ours = await perFrame(bench, 'lens');
    const empty = await perFrame(bench, 'empty');
    const { cost, script, plain, painted } = await perMatch(bench);
    const rows: Row[] = [
      {
        what: `memory of an idle frame (${frames} frames without SIP)`,
        measured: `${showSpread(ours, 'MB')}; an empty extension ${showNumber(empty.median)} MB`,
        must: `≤ ${mostFrameMb} MB`,
        ofLimit: ours.median / mostFrameMb,
        values: { ours, empty },
      },
      {
        // A range costs the browser more than that, whoever paints it: what can be kept small is what we hold.
        what: `memory of a painted match (${painted} in view): what our script holds`,
        measured: `${showSpread(script, 'B')}; with the browser's own ${showNumber(cost.median)} B, where a range that the page paints itself takes ${showNumber(plain.median)} B`,
        must: `≤ ${mostMatchBytes} B`,
        ofLimit: script.median / mostMatchBytes,
        values: { cost, script, plain, painted },
      },
    ];
    return rows;
  },
};
