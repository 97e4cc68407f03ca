import { browser } from 'wxt/browser';
import { settingsKey } from '@/lib/settings/setting-values';
import { packsKey } from '../packs/stored-packs';

/** Calls back each time that settings, policy or packs have changed, in whichever window, until `signal` aborts. */
export function followSettings(onChange: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (settingsKey in changes || packsKey in changes || area === 'managed') onChange();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(onChanged));
}
