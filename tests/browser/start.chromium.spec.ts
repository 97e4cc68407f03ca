import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const SCREENSHOT = '.test-output/start/card.png';

const start = (options: string[], variables: NodeJS.ProcessEnv = {}) =>
  spawnSync(process.execPath, ['scripts/start.mjs', ...options], {
    encoding: 'utf8',
    env: { ...process.env, ...variables },
  });

test('npm start prints the card of a failing code on a live log', () => {
  test.slow(); // A second browser starts beside the one of the other tests.
  rmSync(SCREENSHOT, { force: true });
  const { status, stdout, stderr } = start(['--headless']);
  expect(stderr).toBe('');
  expect(stdout).toContain('486');
  expect(stdout).toContain('Busy Here');
  expect(stdout).toContain(`Screenshot: ${SCREENSHOT}`);
  expect(existsSync(SCREENSHOT)).toBe(true);
  expect(status).toBe(0);
});

test('npm start says in one line what is wrong, and fails', () => {
  expect(start(['--headless'], { CHROMIUM_BIN: '/no/such/browser' })).toMatchObject({
    status: 1,
    stderr: 'CHROMIUM_BIN names /no/such/browser, which cannot be run.\n',
  });
  expect(start(['--window'])).toMatchObject({ status: 1, stderr: expect.stringContaining('--headless') });
});
