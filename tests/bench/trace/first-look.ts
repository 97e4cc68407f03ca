import { ownWork } from '@/tests/bench/trace/own-work';
import type { TraceEvent } from '@/tests/bench/trace/trace-event';

/** CPU time in ms of our first look at a page without SIP: all idle slices until our first timer. */
export function firstLookMs(events: readonly TraceEvent[]): number {
  // What waits for a page that takes long to load has a timer of its own, and no part in the look.
  const stretches = ownWork(events).stretches.filter(({ args }) => !args?.data?.url?.endsWith('/early.js'));
  const within = (name: string) => {
    const outer = events.filter((event) => event.name === name && event.ph === 'X');
    return (inner: TraceEvent) =>
      outer.some(({ pid, tid, ts, dur = 0 }) => {
        return pid === inner.pid && tid === inner.tid && ts <= inner.ts && inner.ts <= ts + dur;
      });
  };
  const inTimer = within('TimerFire');
  const inIdle = within('FireIdleCallback');
  // A timer may have fired before: the settings of a fleet are waited for with one.
  const begin = stretches.findIndex(inIdle);
  const end = stretches.findIndex((stretch, at) => at > begin && inTimer(stretch));
  const look = stretches.slice(0, end < 0 ? undefined : end).filter(inIdle);
  return look.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1_000;
}
