import { whenIdle } from './when-idle';

/** ms that one slice of background work may take: a fraction of a frame. */
const usualSliceMs = 4;
/** ms after which a slice runs even when the page is never idle. */
const timeoutMs = 1_000;

interface SliceOptions {
  /** ms that a slice may take. */
  readonly sliceMs?: number;
  /** Whether the first slice runs at once, within the call, and not when the page is idle. */
  readonly beginsNow?: boolean;
}

/**
 * Runs a generator to its end in idle slices of at most `sliceMs` (4 ms), so that no page feels it. Each `yield` is a
 * place to pause; the work between two of them must be short. Ends early, quietly, when `signal` aborts.
 */
export function runInIdleSlices<Result>(
  work: Generator<void, Result, void>,
  onDone: (result: Result) => void,
  signal: AbortSignal,
  { sliceMs = usualSliceMs, beginsNow = false }: SliceOptions = {},
): void {
  const runSlice = (remainingMs: number) => {
    if (signal.aborted) return;
    const end = performance.now() + Math.max(0.5, Math.min(sliceMs, remainingMs));
    do {
      const step = work.next();
      if (step.done) return onDone(step.value);
    } while (performance.now() < end);
    schedule();
  };
  let callOff = () => {};
  const schedule = () => {
    callOff = whenIdle(runSlice, timeoutMs);
  };
  signal.addEventListener('abort', () => callOff(), { once: true });
  if (beginsNow) runSlice(sliceMs);
  else schedule();
}
