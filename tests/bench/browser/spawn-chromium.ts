import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromiumArguments } from '@/scripts/browsers/chromium-arguments';
import { ensureChromium } from '@/scripts/browsers/ensure-chromium';

/** ms until Chromium has to have opened its debugging port. */
const startMs = 30_000;

/** A running Chromium and where it can be debugged. */
export interface SpawnedChromium {
  readonly process: ChildProcess;
  readonly endpoint: string;
}

/**
 * Starts Chromium with an extension. Not through Playwright: a persistent profile of its own has no second browser
 * context, and we want pages with and without the extension side by side in one browser.
 */
export async function spawnChromium(extension: string, profile: string): Promise<SpawnedChromium> {
  const process = spawn(
    ensureChromium({ branded: false }),
    [
      ...chromiumArguments(),
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      `--load-extension=${extension}`,
      '--window-size=1280,800',
      // What is measured shall not be put to sleep.
      '--disable-renderer-backgrounding',
      '--disable-backgrounding-occluded-windows',
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  const portFile = join(profile, 'DevToolsActivePort');
  for (const deadline = Date.now() + startMs; Date.now() < deadline; await wait(50)) {
    const port = existsSync(portFile) ? readFileSync(portFile, 'utf8').split('\n')[0] : undefined;
    if (port) return { process, endpoint: `http://127.0.0.1:${port}` };
  }
  process.kill('SIGKILL');
  throw new Error('Chromium did not open its debugging port.');
}
