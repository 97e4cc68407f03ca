import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ensureChromium } from '@/scripts/browsers/ensure-chromium';

/** Where Chromium of Debian and most other Linuxes reads the policies of an administrator. */
const FOLDER = '/etc/chromium/policies/managed';

/** What an administrator has set for one extension, in force for as long as the file is there. */
export interface PlacedPolicy {
  /** Sets something else; Chromium notices within seconds. */
  change(policy: object): void;
  /** Takes the file away, and the folders that were made for it. */
  remove(): void;
}

/**
 * Puts a policy file where Chromium of this machine reads them. It names one extension alone: no other browser
 * that runs here takes note. Gives the reason where it cannot be put there.
 */
export function placeChromiumPolicy(extensionId: string, policy: object): PlacedPolicy | string {
  const program = basename(ensureChromium({ branded: false }));
  if (process.platform !== 'linux' || !program.startsWith('chromium')) {
    return `${program} on ${process.platform} does not read its policies from ${FOLDER}`;
  }
  const file = join(FOLDER, `sip-lens-test-${extensionId}.json`);
  const write = (set: object) =>
    writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [extensionId]: set } } }));
  let made: string | undefined;
  try {
    made = mkdirSync(FOLDER, { recursive: true });
    write(policy);
  } catch (error) {
    return `no policy can be put into ${FOLDER}: ${error instanceof Error ? error.message : error}`;
  }
  return {
    change: write,
    remove: () => {
      rmSync(file, { force: true });
      if (made) rmSync(made, { recursive: true, force: true });
    },
  };
}
