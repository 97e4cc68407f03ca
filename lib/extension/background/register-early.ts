import { browser } from 'wxt/browser';
import { keepRegistered } from './keep-registered';

/**
 * Has the browser run `early.js` at the start of documents, on the sites that the user lets us read. Not by the
 * manifest: where access to a page is withheld, Chrome takes a script that should have run at its start for a reason to
 * offer a reload when our button is clicked, instead of giving access and showing the toolbar page.
 */
export function registerEarly(): void {
  const register = keepRegistered(async () => ({
    id: 'early',
    matches: (await browser.permissions.getAll()).origins ?? [],
    file: '/content-scripts/early.js',
    world: 'ISOLATED',
    matchOriginAsFallback: true,
  }));
  browser.runtime.onInstalled.addListener(register);
  browser.permissions.onAdded.addListener(register);
  browser.permissions.onRemoved.addListener(register);
}
