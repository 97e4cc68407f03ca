/** ms that work may take where no browser says how long the page will be idle. */
const guessedMs = 4;

/**
 * Runs some work once, in an idle moment of the page or after `timeoutMs` at the latest, and tells it how many ms the
 * moment lasts. Returns what calls it off.
 */
export function whenIdle(work: (remainingMs: number) => void, timeoutMs: number): () => void {
  // No Safari so far tells of idle moments: a task behind those that wait is the next best.
  if (typeof globalThis.requestIdleCallback !== 'function') {
    const timer = setTimeout(work, 1, guessedMs);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback((deadline) => work(deadline.timeRemaining()), { timeout: timeoutMs });
  return () => cancelIdleCallback(handle);
}
