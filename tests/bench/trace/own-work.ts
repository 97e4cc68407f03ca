import type { TraceEvent } from '@/tests/bench/trace/trace-event';

/** What the extension's scripts did in a page, in ms. CPU time leaves out what others did on this machine. */
export interface OwnWork {
  readonly cpuMs: number;
  /** Of one task of the main thread, what was ours, at most. */
  readonly longestTaskMs: number;
  readonly longestTaskWallMs: number;
  /** The same without the garbage that V8 collected meanwhile: the page's, as a rule, which makes nearly all of it. */
  readonly longestTaskOwnMs: number;
  /** Layouts that our scripts forced. */
  readonly layouts: number;
  /** Stretches of work in order, none inside another. */
  readonly stretches: readonly TraceEvent[];
}

const scripts = new Set([
  'FunctionCall',
  'EvaluateScript',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
]);
const isOurs = ({ args }: TraceEvent) =>
  args?.data?.url?.startsWith('chrome-extension://') === true && !args.data.url.endsWith('/background.js');
const isCollection = ({ name }: TraceEvent) => /^(?:(?:Major|Minor)GC$|V8\.GC_)/.test(name);
const endOf = ({ ts, dur = 0 }: TraceEvent) => ts + dur;
const holds = (outer: TraceEvent, inner: TraceEvent) => outer.ts <= inner.ts && endOf(inner) <= endOf(outer);

/** Events in order of time without those that lie in another one. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const found: TraceEvent[] = [];
  for (const event of [...events].sort((one, two) => one.ts - two.ts || (two.dur ?? 0) - (one.dur ?? 0))) {
    const last = found.at(-1);
    if (!last || event.ts >= endOf(last)) found.push(event);
  }
  return found;
}

/**
 * Picks the extension's work out of a trace: scripts whose address is the extension's, and what runs after an
 * `await`, for which the trace has no address: microtasks. The pages of the bench use none themselves.
 */
export function ownWork(events: readonly TraceEvent[]): OwnWork {
  const named = events.filter((event) => scripts.has(event.name) && isOurs(event) && event.ph === 'X');
  // Our own first-run page may be open in another tab: the page that is measured is the one with the content script.
  const thread =
    named.find(({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith('/scan.js')) ??
    named.find(({ name }) => name === 'EvaluateScript' || name === 'FunctionCall');
  const onThread = events.filter(({ pid, tid }) => pid === thread?.pid && tid === thread?.tid);
  const foreign = onThread.filter((event) => event.name === 'FunctionCall' && !isOurs(event));
  const microtasks = onThread.filter(
    (event) => event.name === 'RunMicrotasks' && !foreign.some((call) => holds(event, call)),
  );
  const ownNamed = named.filter(({ tid }) => tid === thread?.tid);
  const stretches = outermost([...ownNamed, ...microtasks]);
  const tasks = outermost(onThread.filter(({ name }) => name === 'RunTask'));
  const perTask = workPerTask(stretches, tasks, outermost(onThread.filter(isCollection)));
  const layouts = onThread.filter(
    (event) => event.name === 'Layout' && stretches.some((stretch) => holds(stretch, event)),
  );
  return {
    cpuMs: stretches.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1_000,
    longestTaskMs: Math.max(0, ...perTask.map(({ cpu }) => cpu)) / 1_000,
    longestTaskWallMs: Math.max(0, ...perTask.map(({ wall }) => wall)) / 1_000,
    longestTaskOwnMs: Math.max(0, ...perTask.map(({ cpu, collected }) => cpu - collected)) / 1_000,
    layouts: layouts.length,
    stretches,
  };
}

/** Our part of each task, in microseconds, and what of it was the collection of garbage. */
function workPerTask(
  stretches: readonly TraceEvent[],
  tasks: readonly TraceEvent[],
  collections: readonly TraceEvent[],
) {
  const sums: { cpu: number; wall: number; collected: number }[] = [];
  let at = 0;
  let task: TraceEvent | undefined;
  for (const stretch of stretches) {
    while (tasks[at] && endOf(tasks[at] ?? stretch) < endOf(stretch)) at += 1;
    const last = sums.at(-1);
    const { tdur = 0, dur = 0 } = stretch;
    const collected = collections
      .filter((collection) => holds(stretch, collection))
      .reduce((sum, collection) => sum + (collection.tdur ?? 0), 0);
    if (last && task === tasks[at]) {
      last.cpu += tdur;
      last.wall += dur;
      last.collected += collected;
    } else sums.push({ cpu: tdur, wall: dur, collected });
    task = tasks[at];
  }
  return sums;
}
