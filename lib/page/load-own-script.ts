import { browser } from 'wxt/browser';
import { type OwnGlobal, ownGlobal } from './own-global';

/** What a script of ours hands over to the others of its frame. */
type HandedOver<Name extends OwnGlobal> = NonNullable<(typeof globalThis)[Name]>;

/**
 * Loads a script of ours into this frame, once, and gives what it hands over: most frames of most pages never need
 * it. `import()` of a web-accessible file needs no permission and wakes no service worker. Throws when the extension
 * has been updated or removed under the page.
 */
export async function loadOwnScript<Name extends OwnGlobal>(
  file: `/${string}.js`,
  name: Name,
): Promise<HandedOver<Name>> {
  // Cast: WXT's list of public paths is written by the build that this very line is part of.
  if (!ownGlobal(name)) await import(/* @vite-ignore */ browser.runtime.getURL(file as '/card.js'));
  const loaded = ownGlobal(name);
  if (!loaded) throw new Error(`${file} did not load`);
  return loaded;
}
