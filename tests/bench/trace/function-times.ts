import type { TraceEvent } from '@/tests/bench/trace/trace-event';

/** CPU time in ms of each call of a function of the page, by its name. */
export function functionTimes(events: readonly TraceEvent[], name: string): number[] {
  const calls = events.filter(
    (event) => event.name === 'FunctionCall' && event.args?.data?.functionName === name,
  );
  return calls.map(({ tdur = 0 }) => tdur / 1_000);
}
