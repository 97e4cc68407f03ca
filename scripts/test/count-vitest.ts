import * as z from 'zod';
import { addFigures, readFigures } from '@/scripts/test/figures';
import { firstLines } from '@/scripts/test/first-lines';
import type { Outcome } from '@/scripts/test/outcome';

const Report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(''),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          failureMessages: z.array(z.string()).default([]),
          meta: z.object({ figures: z.record(z.string(), z.number()).default({}) }).default({ figures: {} }),
        }),
      ),
    }),
  ),
});

/** Counts a report of Vitest. A file that could not even be loaded has no test in the report and counts as one. */
export function countVitest(report: unknown): Outcome {
  const { testResults } = Report.parse(report);
  const statuses = testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ status }) => status),
  );
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  const failures = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map((test) => `${name}: ${test.fullName}: ${firstLines(test.failureMessages.join('\n'))}`),
  );
  const skips = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName, status }) => `${name}: ${fullName}: ${status}`),
  );
  const counted = testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ meta }) => readFigures(meta.figures)),
  );
  const passed = statuses.filter((status) => status === 'passed').length;
  const failed = statuses.filter((status) => status === 'failed').length;
  return {
    passed,
    failed: failed + broken.length,
    skipped: statuses.length - passed - failed,
    reasons: [...broken.map(({ name, message }) => `${name}: ${message}`), ...failures],
    skips,
    figures: addFigures(counted),
  };
}
