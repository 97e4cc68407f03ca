import { describe, expect, test } from 'vitest';
import { countPlaywright } from '@/scripts/test/count-playwright';
import { countVitest } from '@/scripts/test/count-vitest';
import { judgeRun } from '@/scripts/test/judge-run';

const playwright = (expected: number, unexpected = 0, messages: string[] = []) => ({
  stats: { expected, unexpected, flaky: 0, skipped: 2 },
  errors: messages.map((message) => ({ message })),
});

const judge = (exitCode: number | null, report: unknown) =>
  judgeRun({ name: 'Playwright', exitCode, report }, countPlaywright);

describe('the sum of a test run', () => {
  test('is what the report says', () => {
    expect(judge(0, playwright(5))).toEqual({ passed: 5, failed: 0, skipped: 2, reasons: [] });
    expect(judge(1, playwright(5, 1))).toMatchObject({ passed: 5, failed: 1 });
  });

  test('is a failure when the runner left no report', () => {
    expect(judge(null, undefined)).toMatchObject({
      failed: 1,
      reasons: [expect.stringContaining('no report')],
    });
  });

  test('is a failure when the runner failed and no test did', () => {
    expect(judge(1, playwright(5))).toMatchObject({ passed: 5, failed: 1 });
  });

  test('is a failure when no test ran', () => {
    expect(judge(0, playwright(0))).toMatchObject({ failed: 1, reasons: ['Playwright ran no test.'] });
  });

  test('counts an error outside of every test', () => {
    expect(judge(1, playwright(0, 0, ['No tests found']))).toMatchObject({
      failed: 1,
      reasons: ['No tests found'],
    });
  });
});

test('a test file that cannot be loaded counts as one failure', () => {
  const file = { name: 'a.test.ts', status: 'failed', message: 'Cannot find module', assertionResults: [] };
  const good = {
    name: 'b.test.ts',
    status: 'passed',
    assertionResults: [{ status: 'passed' }, { status: 'todo' }],
  };
  expect(countVitest({ testResults: [file, good] })).toEqual({
    passed: 1,
    failed: 1,
    skipped: 1,
    reasons: ['a.test.ts: Cannot find module'],
  });
});
