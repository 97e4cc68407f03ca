import * as z from 'zod';
import type { Outcome } from '@/scripts/test/outcome';

const Report = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
  errors: z.array(z.object({ message: z.string().default('') })),
});

/** Counts a report of Playwright. An error outside of every test (in a file's top level, say) counts as one. */
export function countPlaywright(report: unknown): Outcome {
  const { stats, errors } = Report.parse(report);
  return {
    passed: stats.expected,
    // A test that passes at its second try only is broken; there are no second tries here.
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    reasons: errors.map(({ message }) => message),
  };
}
