import { browser } from 'wxt/browser';
import { ownGlobal } from '../own-global';
import type { Card } from './card-contract';

/**
 * Loads the card into this frame: React stays out of every page on which nobody rests on a code. `import()`
 * of a web-accessible file needs no permission and wakes no service worker. Throws when the extension has
 * been updated or removed meanwhile, or the document is XML, in which react-dom cannot even load.
 */
export async function loadCard(): Promise<Card> {
  if (!ownGlobal('sipLensCard')) {
    await import(/* @vite-ignore */ browser.runtime.getURL('/card.js'));
  }
  const loaded = ownGlobal('sipLensCard');
  if (!loaded) throw new Error('the card did not load');
  return loaded;
}
