import fc from 'fast-check';
import { countFigure } from '@/tests/count-figure';
import { isNightly } from '@/tests/nightly';

/** How often a property is tried. */
const RUNS = isNightly ? 10_000 : 500;

/** ms that a property may take: at night it is tried twenty times as often, on whatever else runs then. */
export const FUZZ_TIMEOUT_MS = isNightly ? 600_000 : 60_000;

/** Tries a property on made-up values, and fails with the seed and the smallest value that breaks it. */
export function checkProperty<Values>(property: fc.IProperty<Values>): void {
  fc.assert(property, { numRuns: RUNS });
  countFigure('fuzz runs', RUNS);
}
