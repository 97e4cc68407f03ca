import { loadBuiltDetector } from '@/tests/bench/load-built-detector';
import { denseSipLog } from '@/tests/bench/pages/dense-sip-log';
import { showNumber, showSpread } from '@/tests/bench/report/show-number';
import type { Row } from '@/tests/bench/row';
import { spreadOf } from '@/tests/bench/spread';
import type { Workload } from '@/tests/bench/workload';

const leastMbPerSecond = 40;
const sizesMb = [1, 2, 4, 8, 16];
/** Growth of the time from 1 to 16 MB that still counts as linear. */
const mostGrowth = 18;

/** Seconds of this process's CPU that some work takes. */
function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  const begun = performance.now();
  work();
  const { user, system } = process.cpuUsage(before);
  // Threads beside ours count too, such as the garbage collector's: no more than the clock says.
  return Math.min((user + system) / 1e6, (performance.now() - begun) / 1e3);
}

/** The least that a detector has to do. */
function floor(text: string): number {
  let found = 0;
  for (const _ of text.matchAll(/[1-6]\d\d/g)) found += 1;
  return found;
}

/** The detector alone, in Node.js, on a log in which every other line has a code. */
export const detectorSpeed: Workload = {
  name: 'detector',
  async measure(bench) {
    const { findMatches } = loadBuiltDetector(bench.build);
    const megabyte = denseSipLog(1e6, 13);
    const codes = findMatches(megabyte).length;
    floor(megabyte);
    const speeds = sizesMb.map((size) => {
      const text = denseSipLog(size * 1e6, 13);
      const mine: number[] = [];
      const least: number[] = [];
      for (let round = 0; round < bench.rounds(5); round += 1) {
        mine.push(text.length / 1e6 / cpuSeconds(() => findMatches(text)));
        least.push(text.length / 1e6 / cpuSeconds(() => floor(text)));
      }
      return { size, ours: spreadOf(mine), floor: spreadOf(least) };
    });
    const [first] = speeds;
    const last = speeds.at(-1);
    if (!first || !last) throw new Error('No size was measured.');
    const growth = (last.size / last.ours.median) * (first.ours.median / first.size);
    const ratio = last.floor.median / last.ours.median;
    const values = Object.fromEntries(
      speeds.flatMap(({ size, ours, floor: least }) => [
        [`ours${size}`, ours],
        [`floor${size}`, least],
      ]),
    );
    const rows: Row[] = [
      {
        what: `detector in Node.js, ${sizesMb.at(-1)} MB of dense SIP log (${codes} codes a MB)`,
        measured: `${showSpread(last.ours, 'MB/s')}; one \`/[1-6]\\d\\d/g\` pass ${showNumber(last.floor.median)} MB/s, ${showNumber(ratio)}× as fast`,
        must: `≥ ${leastMbPerSecond} MB/s`,
        ofLimit: leastMbPerSecond / last.ours.median,
        values: { ...values, ratio },
      },
      {
        what: 'detector in Node.js: time for 16 MB against 1 MB',
        measured: `${showNumber(growth)}× (${speeds.map(({ ours }) => showNumber(ours.median)).join(', ')} MB/s for ${sizesMb.join(', ')} MB)`,
        must: `linear (≤ ${mostGrowth}×)`,
        ofLimit: growth / mostGrowth,
        values: { growth },
      },
    ];
    return rows;
  },
};
