import { browser } from 'wxt/browser';
import { noPolicy, type Policy, policyOf } from '@/lib/settings/policy';
import { soonOr } from '@/lib/settings/soon-or';

/** What the administrator of a fleet has set. Firefox refuses to read what nobody has set. */
export function readPolicy(): Promise<Policy> {
  return soonOr(browser.storage.managed.get().then(policyOf), noPolicy);
}
