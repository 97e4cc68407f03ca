import { browser } from 'wxt/browser';

/**
 * What a fleet has put into the managed storage. Fails where there is none: Firefox refuses to read what nobody has
 * set, and Safari has no such storage.
 */
export async function askManaged(): Promise<Record<string, unknown>> {
  return browser.storage.managed.get();
}
