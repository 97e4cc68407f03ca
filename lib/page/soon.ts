/**
 * Runs some work in a task of its own, as soon as the browser lets go: before timers, idle times and what the browser
 * cleans up after it has loaded a page, which takes 100 ms and more for a log of 11 MB.
 */
export function soon(work: () => void): void {
  // Cast: no Safari has it so far, and an element of the page that has this name for its id would answer for it.
  const { scheduler } = globalThis as { scheduler?: Partial<Scheduler> };
  if (typeof scheduler?.postTask === 'function') void scheduler.postTask(work, { priority: 'user-blocking' });
  else setTimeout(work);
}
