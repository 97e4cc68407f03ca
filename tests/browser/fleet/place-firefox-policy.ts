import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { FIREFOX } from '@/scripts/browsers/browser-names';
import { findBrowser } from '@/scripts/browsers/find-browser';

/** A Firefox of its own with a policy that an administrator has set. */
export interface PlacedFirefox {
  readonly program: string;
  remove(): void;
}

/**
 * Puts a policy file where Firefox reads them, in the folder `distribution` beside the program: beside a copy of it, so
 * that no other Firefox takes note. All the rest of the copy are links. Gives the reason where that cannot be done.
 */
export function placeFirefoxPolicy(policies: object): PlacedFirefox | string {
  const found = findBrowser(FIREFOX);
  if (!found) return 'Firefox is not on this machine.';
  const original = realpathSync(found);
  const [from, name] = [dirname(original), basename(original)];
  if (process.platform !== 'linux' || !readdirSync(from).includes('omni.ja'))
    return `${found} is not Firefox itself, beside which its policies would stand`;
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sip-lens-firefox-')));
  for (const each of readdirSync(from)) {
    if (each !== name && each !== 'distribution') symlinkSync(join(from, each), join(folder, each));
  }
  // Firefox looks for all else beside the file that runs, so this one is no link.
  copyFileSync(original, join(folder, name));
  mkdirSync(join(folder, 'distribution'));
  writeFileSync(join(folder, 'distribution', 'policies.json'), JSON.stringify({ policies }));
  return { program: join(folder, name), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
