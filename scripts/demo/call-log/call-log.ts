import { callFlow } from '@/scripts/demo/call-log/call-flow';
import { noiseFlow } from '@/scripts/demo/call-log/noise-flow';
import { type Random, seededRandom } from '@/scripts/demo/call-log/random';
import { registerFlow } from '@/scripts/demo/call-log/register-flow';
import type { LogRow } from '@/scripts/demo/call-log/row';

type Flow = (random: Random) => LogRow[];

/** More than half of the flows are calls: they are what an engineer looks for. */
const FLOWS: readonly [Flow, ...Flow[]] = [callFlow, callFlow, callFlow, registerFlow, noiseFlow];

/** Milliseconds between the starts of two flows, at least and at most: about four rows a second. */
const GAP_MS = [300, 1900] as const;

/** An endless log in order of time: flows begin one after the other and run side by side, as on a real node. */
export function* callLog(seed: number): Generator<LogRow, never> {
  const random = seededRandom(seed);
  let waiting: LogRow[] = [];
  for (let clock = 0; ; clock += random.between(...GAP_MS)) {
    // No flow that is still to come can write a row before `clock`, so these are settled.
    yield* waiting.filter((row) => row.at < clock);
    const begun = random
      .pick(FLOWS)(random)
      .map((row) => ({ ...row, at: row.at + clock }));
    waiting = [...waiting.filter((row) => row.at >= clock), ...begun].sort((a, b) => a.at - b.at);
  }
}
