import { noteFigure } from '@/tests/browser/fixtures/note-figure';

/** Counts so many attempts of a page, and those that came to nothing once `check` has passed. */
export async function expectHeld(cases: number, check: () => Promise<void>): Promise<void> {
  noteFigure('hostile-page cases tried', cases);
  await check();
  noteFigure('hostile-page cases held', cases);
}
