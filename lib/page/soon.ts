/**
 * Runs some work in a task of its own, as soon as the browser lets go: before timers, idle times and what the browser
 * cleans up after it has loaded a page, which takes 100 ms for a log of 11 MB.
 */
export function soon(work: () => void): void {
  // Not in Safari before 26.4.
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler) void scheduler.postTask(work, { priority: 'user-blocking' });
  else setTimeout(work);
}
