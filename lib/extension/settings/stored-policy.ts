import { browser } from 'wxt/browser';
import { noPolicy, type Policy, policyOf } from '@/lib/settings/policy';

/** What the administrator of a fleet has set. Firefox refuses to read what nobody has set. */
export function readPolicy(): Promise<Policy> {
  return browser.storage.managed.get().then(policyOf, () => noPolicy);
}
