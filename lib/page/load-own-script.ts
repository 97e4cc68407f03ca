import { browser } from 'wxt/browser';
import { ownGlobal } from './own-global';

/** The scripts that are loaded when they are needed, by what they hand over. */
const files = {
  sipLensCard: '/card.js',
  sipLensClueReader: '/clues.js',
  sipLensDetector: '/detector.js',
  sipLensLifetime: '/lookout.js',
  sipLensScanner: '/scanner.js',
  sipLensSite: '/site.js',
  sipLensVisit: '/visit.js',
} as const;

/**
 * Loads a script of ours into this frame, once, and gives what it hands over: most frames of most pages never need
 * it. `import()` of a web-accessible file needs no permission and wakes no service worker. Throws when the extension
 * has been updated or removed under the page.
 */
export async function loadOwnScript<Name extends keyof typeof files>(
  name: Name,
): Promise<NonNullable<(typeof globalThis)[Name]>> {
  // Cast: WXT's list of public paths is written by the build that this very line is part of.
  const file = files[name] as '/card.js';
  if (!ownGlobal(name)) await import(/* @vite-ignore */ browser.runtime.getURL(file));
  const loaded = ownGlobal(name);
  if (!loaded) throw new Error(`${file} did not load`);
  return loaded;
}
