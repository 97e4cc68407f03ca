import type { Outcome } from '@/scripts/test/outcome';

/** How a runner's process ended, and the report it left (undefined: none). */
export interface Run {
  name: string;
  exitCode: number | null;
  report: unknown;
}

const withFailure = (outcome: Outcome, reason: string): Outcome => ({
  ...outcome,
  failed: outcome.failed + 1,
  reasons: [...outcome.reasons, reason],
});

/** Counts a run, and never takes a runner that crashed or ran nothing for a good one. */
export function judgeRun(run: Run, count: (report: unknown) => Outcome): Outcome {
  const nothing: Outcome = { passed: 0, failed: 0, skipped: 0, reasons: [] };
  const ended = `${run.name} ended with exit code ${run.exitCode}`;
  if (run.report === undefined) return withFailure(nothing, `${ended} and left no report.`);
  const outcome = count(run.report);
  if (outcome.failed > 0) return outcome;
  if (run.exitCode !== 0) return withFailure(outcome, `${ended}, and no test of it failed.`);
  if (outcome.passed === 0) return withFailure(outcome, `${run.name} ran no test.`);
  return outcome;
}
