import { defineConfig } from '@playwright/test';

/** Pictures for the README and the stores, made of the built extension: `npm run screenshots`. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.shot.ts',
  outputDir: '../../.test-output/screenshots',
  workers: 1,
  timeout: 60_000,
  reporter: [['list']],
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
});
