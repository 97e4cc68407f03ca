import * as z from 'zod';
import type { Outcome } from '@/scripts/test/outcome';

const Report = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
  errors: z.array(z.object({ message: z.string().default('') })),
});

/** Counts a report of Playwright. An error outside of every test (in a file's top level, say) counts as one. */
export function countPlaywright(report: unknown): Outcome {
  const { stats, errors } = Report.parse(report);
  // Only CI tries again; what passes there at a later try counts, and is told.
  const flaky = stats.flaky > 0 ? [`${stats.flaky} browser tests passed at a later try only.`] : [];
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    reasons: [...errors.map(({ message }) => message), ...flaky],
  };
}
