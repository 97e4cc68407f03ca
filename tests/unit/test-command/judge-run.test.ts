import { describe, expect, test } from 'vitest';
import { countPlaywright } from '@/scripts/test/count-playwright';
import { countVitest } from '@/scripts/test/count-vitest';
import { tellFigures } from '@/scripts/test/figures';
import { judgeRun } from '@/scripts/test/judge-run';
import { sumUp } from '@/scripts/test/outcome';

const playwright = (expected: number, unexpected = 0, messages: string[] = []) => ({
  stats: { expected, unexpected, flaky: 0, skipped: 2 },
  errors: messages.map((message) => ({ message })),
});

const judge = (exitCode: number | null, report: unknown) =>
  judgeRun({ name: 'Playwright', exitCode, report }, countPlaywright);

describe('the sum of a test run', () => {
  test('is what the report says', () => {
    expect(judge(0, playwright(5))).toEqual({
      passed: 5,
      failed: 0,
      skipped: 2,
      reasons: [],
      skips: [],
      figures: {},
    });
    expect(judge(1, playwright(5, 1))).toMatchObject({ passed: 5, failed: 1 });
  });

  test('names what failed, and what passed at a later try only', () => {
    const spec = (title: string, status: string) => ({
      title,
      file: 'a.spec.ts',
      tests: [{ projectName: 'chromium', status, results: [{ error: { message: 'no card' } }, {}] }],
    });
    const suites = [
      { specs: [spec('opens', 'unexpected')], suites: [{ specs: [spec('closes', 'flaky')] }] },
      { specs: [spec('stays', 'expected')] },
    ];
    expect(judge(1, { ...playwright(1, 1), suites }).reasons).toEqual([
      '[chromium] a.spec.ts: opens: failed: no card',
      '[chromium] a.spec.ts: closes: passed at a later try only: no card',
    ]);
  });

  test('names what was skipped, with its reason', () => {
    const annotations = [{ type: 'skip', description: 'This browser shows no PDF' }];
    const tests = [{ projectName: 'firefox', status: 'skipped', annotations, results: [] }];
    const suites = [{ specs: [{ title: 'a PDF', file: 'a.spec.ts', tests }] }];
    expect(judge(0, { ...playwright(1), suites }).skips).toEqual([
      '[firefox] a.spec.ts: a PDF: This browser shows no PDF',
    ]);
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

test('a test file that cannot be loaded counts as one failure, and every failure is named', () => {
  const file = { name: 'a.test.ts', status: 'failed', message: 'Cannot find module', assertionResults: [] };
  const good = {
    name: 'b.test.ts',
    status: 'passed',
    assertionResults: [
      { status: 'passed', fullName: 'works' },
      { status: 'todo', fullName: 'will work' },
    ],
  };
  const bad = {
    name: 'c.test.ts',
    status: 'failed',
    assertionResults: [{ status: 'failed', fullName: 'fails', failureMessages: ['1 is not 2'] }],
  };
  expect(countVitest({ testResults: [file, good, bad] })).toEqual({
    passed: 1,
    failed: 2,
    skipped: 1,
    reasons: ['a.test.ts: Cannot find module', 'c.test.ts: fails: 1 is not 2'],
    skips: ['b.test.ts: will work: todo'],
    figures: {},
  });
});

describe('what tests have counted', () => {
  const noted = { type: 'faults injected', description: '2' };
  const test1 = { projectName: 'chromium', status: 'expected', annotations: [noted], results: [] };
  const spec = { title: 'a', file: 'a.spec.ts', tests: [test1, test1] };

  test('is read from the notes of browser tests, in files of any depth', () => {
    const report = { ...playwright(2), suites: [{ suites: [{ specs: [spec] }] }] };
    expect(countPlaywright(report).figures).toEqual({ 'faults injected': 4 });
  });

  test('is read from what unit tests leave, and nothing else is', () => {
    const assertion = { status: 'passed', fullName: 'a', meta: { figures: { 'fuzz runs': 500, others: 3 } } };
    const file = { name: 'a.test.ts', status: 'passed', assertionResults: [assertion] };
    expect(countVitest({ testResults: [file] }).figures).toEqual({ 'fuzz runs': 500 });
  });

  test('is added up and told, a zero too, but not what nothing has counted', () => {
    const one = { passed: 1, failed: 0, skipped: 0, reasons: [] };
    const { figures } = sumUp([
      { ...one, figures: { 'requests seen': 0, 'fuzz runs': 500 } },
      { ...one, figures: { 'fuzz runs': 1_000 } },
    ]);
    expect(tellFigures(figures ?? {})).toEqual(['fuzz runs: 1,500', 'requests seen: 0']);
  });
});
