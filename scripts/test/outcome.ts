import { addFigures, type Figures } from '@/scripts/test/figures';

/** What a runner did. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  /** What failed, and why: told again at the end, because the runners' own words are far above it then. */
  reasons: string[];
  /** What was skipped, and why: told too, so that nothing is left out in silence. */
  skips?: string[];
  /** What its tests have counted. */
  figures?: Figures;
}

/** A step that did not come to its end: one failure, with its reason. */
export function failure(reason: string): Outcome {
  return { passed: 0, failed: 1, skipped: 0, reasons: [reason] };
}

/** Several outcomes as one. */
export function sumUp(outcomes: readonly Outcome[]): Outcome {
  const count = (key: 'passed' | 'failed' | 'skipped') =>
    outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
  return {
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped'),
    reasons: outcomes.flatMap(({ reasons }) => reasons),
    skips: outcomes.flatMap(({ skips }) => skips ?? []),
    figures: addFigures(outcomes.flatMap(({ figures }) => figures ?? [])),
  };
}
