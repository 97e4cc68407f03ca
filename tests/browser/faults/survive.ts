import { noteFigure } from '@/tests/browser/fixtures/note-figure';

/** Counts a fault, and that it was survived once `check` has passed. */
export async function survive(fault: () => Promise<void>, check: () => Promise<void>): Promise<void> {
  noteFigure('faults injected', 1);
  await fault();
  await check();
  noteFigure('faults survived', 1);
}
