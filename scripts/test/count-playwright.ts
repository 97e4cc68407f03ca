import * as z from 'zod';
import { addFigures, type Figures, readFigures } from '@/scripts/test/figures';
import { firstLines } from '@/scripts/test/first-lines';
import type { Outcome } from '@/scripts/test/outcome';

const Spec = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(
    z.object({
      projectName: z.string(),
      status: z.string(),
      annotations: z.array(z.object({ type: z.string(), description: z.string().default('') })).default([]),
      results: z.array(z.object({ error: z.object({ message: z.string().default('') }).optional() })),
    }),
  ),
});

const Suite = z.object({
  specs: z.array(Spec).default([]),
  get suites() {
    return z.array(Suite).default([]);
  },
});

const Report = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
  errors: z.array(z.object({ message: z.string().default('') })),
  suites: z.array(Suite).default([]),
});

const failureOf: Record<string, string> = { unexpected: 'failed', flaky: 'passed at a later try only' };

/** The tests of a suite that failed, or failed at first, each with what was wrong. */
function failuresOf({ specs, suites }: z.infer<typeof Suite>): string[] {
  const own = specs.flatMap(({ title, file, tests }) =>
    tests.flatMap(({ projectName, status, results }) => {
      const failure = failureOf[status];
      const message = results.find(({ error }) => error)?.error?.message ?? '';
      return failure ? [`[${projectName}] ${file}: ${title}: ${failure}: ${firstLines(message)}`] : [];
    }),
  );
  return [...own, ...suites.flatMap(failuresOf)];
}

/** The tests of a suite that were skipped, each with its reason. */
function skipsOf({ specs, suites }: z.infer<typeof Suite>): string[] {
  const own = specs.flatMap(({ title, file, tests }) =>
    tests.flatMap(({ projectName, status, annotations }) => {
      const reason = annotations.find(({ type }) => type === 'skip')?.description || 'no reason is given';
      return status === 'skipped' ? [`[${projectName}] ${file}: ${title}: ${reason}`] : [];
    }),
  );
  return [...own, ...suites.flatMap(skipsOf)];
}

/** What the tests of a suite have counted, in the notes that they leave. */
function figuresOf({ specs, suites }: z.infer<typeof Suite>): Figures[] {
  const notes = specs.flatMap(({ tests }) => tests.flatMap(({ annotations }) => annotations));
  const own = notes.map(({ type, description }) => readFigures({ [type]: Number(description) }));
  return [...own, ...suites.flatMap(figuresOf)];
}

/** Counts a report of Playwright. An error outside of every test (in a file's top level, say) counts as one. */
export function countPlaywright(report: unknown): Outcome {
  const { stats, errors, suites } = Report.parse(report);
  return {
    // Only CI tries again; what passes there at a later try counts, and is told.
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    reasons: [...errors.map(({ message }) => message), ...suites.flatMap(failuresOf)],
    skips: suites.flatMap(skipsOf),
    figures: addFigures(suites.flatMap(figuresOf)),
  };
}
