import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFolder } from '@/scripts/build/wxt';
import { unpackedId } from '@/tests/browser/fixtures/chromium/unpacked-id';
import type { Lens } from '@/tests/browser/fixtures/lens';
import type { PageServer } from '@/tests/browser/fixtures/page-server';
import { startAlone } from '@/tests/browser/fixtures/start-alone';
import { expect, test } from '@/tests/browser/fixtures/test';
import { placeChromiumPolicy } from './place-chromium-policy';
import { placeFirefoxPolicy } from './place-firefox-policy';

/** The browser's API, as the extension's own pages have it. */
declare const chrome: typeof import('wxt/browser').browser;

/** ms that Chromium may take to look at its policies again. */
export const PATIENCE_MS = 30_000;

/** A browser of its own whose administrator has set something for the extension. */
export interface Fleet {
  readonly lens: Lens;
  /** Sets something else. Firefox reads its policies when it starts, and never again. */
  change(policy: object): void;
  close(): Promise<void>;
}

/** Starts a browser under a policy that stands in a file, where the browser itself reads it; else gives the reason. */
export async function startFleet(
  server: PageServer,
  browserName: string,
  policy: object,
): Promise<Fleet | string> {
  const start = browserName === 'firefox' ? startFirefoxFleet : startChromiumFleet;
  const fleet = await start(server, policy);
  if (typeof fleet === 'string') return fleet;
  await fleet.lens.openExtensionPage('options.html');
  const set = () => fleet.lens.evaluate(async () => Object.keys(await chrome.storage.managed.get()));
  await expect.poll(set, { timeout: PATIENCE_MS }).toContain('lockOptions');
  return fleet;
}

/** The browser under policy; skips the test where there is none. */
export function ready(fleet: Fleet | string): Fleet {
  test.skip(typeof fleet === 'string', `${fleet}`);
  if (typeof fleet === 'string') throw new Error(fleet);
  return fleet;
}

async function startChromiumFleet(server: PageServer, policy: object): Promise<Fleet | string> {
  // A copy of the build has an identifier of its own: other browsers run meanwhile, and read the same policies.
  const extension = realpathSync(mkdtempSync(join(tmpdir(), 'sip-lens-fleet-')));
  cpSync(buildFolder('chrome'), extension, { recursive: true });
  const placed = placeChromiumPolicy(unpackedId(extension), policy);
  if (typeof placed === 'string') return placed;
  const { lens, close } = await startAlone(server, 'chromium', { extension });
  return {
    lens,
    change: placed.change,
    close: async () => {
      placed.remove();
      await close();
      rmSync(extension, { recursive: true, force: true });
    },
  };
}

async function startFirefoxFleet(server: PageServer, policy: object): Promise<Fleet | string> {
  const placed = placeFirefoxPolicy({ '3rdparty': { Extensions: { 'sip-lens@example.org': policy } } });
  if (typeof placed === 'string') return placed;
  const { lens, close } = await startAlone(server, 'firefox', { program: placed.program });
  return {
    lens,
    change: () => {
      throw new Error('Firefox does not read its policies again.');
    },
    close: async () => {
      await close();
      placed.remove();
    },
  };
}
