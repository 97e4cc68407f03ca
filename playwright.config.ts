import { defineConfig } from '@playwright/test';
import { pollIntervals } from './tests/browser/fixtures/poll-intervals';
import { isNightly } from './tests/nightly';

/** The built extension in real browsers. `npm test` builds it first. */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: '.test-output/browser',
  // With a second one pages of 50 MB starve on two cores: tried, 17 minutes and three failures.
  workers: 1,
  // CI shares two cores with whatever else runs: a test that fails there is tried twice more and told as flaky.
  retries: process.env.CI ? 2 : 0,
  timeout: 45_000,
  // At night pages are shaken for five minutes in each browser.
  globalTimeout: (isNightly ? 90 : 60) * 60_000,
  expect: { timeout: 10_000, toPass: { intervals: pollIntervals } },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: '.test-output/playwright.json' }]],
  projects: [
    {
      name: 'chromium',
      testIgnore: '**/*.firefox.spec.ts',
      use: { browserName: 'chromium' },
    },
    {
      name: 'firefox',
      testIgnore: '**/*.chromium.spec.ts',
      use: { browserName: 'firefox' },
    },
  ],
});
