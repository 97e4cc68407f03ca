import { browser } from 'wxt/browser';
import { settingsKey } from '@/lib/settings/setting-values';
import { packsKey } from '../packs/stored-packs';
import { askManaged } from './ask-managed';

/** Calls back each time that settings, policy or packs have changed, in whichever window, until `signal` aborts. */
export function followSettings(onChange: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (settingsKey in changes || packsKey in changes || area === 'managed') onChange();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(onChanged));
  // A policy may come after `readPolicy` has given it up, and no browser calls that a change: a page would stay in
  // another language than its fleet wants, and open what is locked.
  const onPolicy = (policy: object) => {
    if (Object.keys(policy).length > 0 && !signal.aborted) onChange();
  };
  askManaged().then(onPolicy, () => {});
}
