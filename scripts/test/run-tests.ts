import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { countPlaywright } from '@/scripts/test/count-playwright';
import { countVitest } from '@/scripts/test/count-vitest';
import { judgeRun, type Run } from '@/scripts/test/judge-run';
import type { Outcome } from '@/scripts/test/outcome';

function readReport(path: string): unknown {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined; // The runner died while it wrote.
  }
}

function run(name: string, report: string, command: string[]): Run {
  rmSync(report, { force: true });
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
  return { name, exitCode: status, report: readReport(report) };
}

/** Runs the unit and component tests. */
export function runVitest(): Outcome {
  const report = '.test-output/vitest.json';
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return judgeRun(
    run('Vitest', report, ['node_modules/vitest/vitest.mjs', 'run', ...reporters]),
    countVitest,
  );
}

/** Runs the tests in real browsers; playwright.config.ts says where the report goes. */
export function runPlaywright(): Outcome {
  const command = ['node_modules/@playwright/test/cli.js', 'test'];
  return judgeRun(run('Playwright', '.test-output/playwright.json', command), countPlaywright);
}
