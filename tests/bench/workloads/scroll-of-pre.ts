import { setTimeout as wait } from 'node:timers/promises';
import type { Bench } from '@/tests/bench/bench';
import type { Side } from '@/tests/bench/browser/bench-browser';
import { prePage } from '@/tests/bench/pages/pre-page';
import { showNumber, showSpread } from '@/tests/bench/report/show-number';
import { spreadOf } from '@/tests/bench/spread';
import type { Workload } from '@/tests/bench/workload';

/** Lines of 110 characters: 11 MB, with a code on every tenth. */
const shape = { count: 100_000, codeEvery: 10, seed: 13 };
/** As a wheel turns: 12,000 CSS px in 4 s, 17 screens. */
const turns = { count: 40, px: 300, everyMs: 100 };
/** ms in which the last of it has been read and painted. */
const settledMs = 2_000;

/** Seconds of the main thread's CPU in a scroll through a part of the log. */
async function scroll(bench: Bench, side: Side, url: string): Promise<number> {
  const browser = await bench.browser('lens');
  const page = await browser.newPage(side);
  await page.goto(url);
  await page.untilQuiet(12_000);
  const before = await page.metric('TaskDuration');
  for (let turn = 0; turn < turns.count; turn += 1) {
    const wheel = { x: 500, y: 300, deltaX: 0, deltaY: turns.px };
    await page.cdp.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...wheel });
    await wait(turns.everyMs);
  }
  await wait(settledMs);
  const seconds = (await page.metric('TaskDuration')) - before;
  await page.close();
  return seconds;
}

/** A scroll through a text of megabytes: to mark other codes in it costs Chrome 200 ms, however few they are. */
export const scrollOfPre: Workload = {
  name: 'scroll',
  async measure(bench) {
    const url = bench.server.url(prePage(shape));
    const added: number[] = [];
    const alone: number[] = [];
    for (let round = 0; round < bench.rounds(3); round += 1) {
      const without = await scroll(bench, 'without', url);
      added.push(((await scroll(bench, 'with', url)) - without) * 1_000);
      alone.push(without * 1_000);
    }
    const more = spreadOf(added);
    return [
      {
        what: `11 MB \`pre\`, scrolled ${turns.count * turns.px} px in ${(turns.count * turns.everyMs) / 1_000} s: main thread's CPU added, all that Chrome does to mark codes with it`,
        measured: `${showSpread(more, 'ms')}; the page alone ${showNumber(spreadOf(alone).median)} ms`,
        values: { added: more, alone: spreadOf(alone) },
      },
    ];
  },
};
