import { TestRunner } from 'vitest';
import type { Figure, Figures } from '@/scripts/test/figures';

declare module 'vitest' {
  interface TaskMeta {
    /** What the test has counted; `npm test` tells the sum of all. */
    figures?: Figures;
  }
}

/** Adds to a figure that `npm test` tells at its end. For use in a running test of Vitest. */
export function countFigure(figure: Figure, number: number): void {
  const meta = TestRunner.getCurrentTest()?.meta;
  if (!meta) throw new Error(`No test is running that could count ${figure}.`);
  meta.figures = { ...meta.figures, [figure]: (meta.figures?.[figure] ?? 0) + number };
}
