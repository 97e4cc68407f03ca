import { browser } from 'wxt/browser';
import { ownKeysKey } from '@/lib/settings/own-keys';
import { settingsKey } from '@/lib/settings/setting-values';

/** Calls back each time something changes that `askStorage` asks for, until `signal` aborts. */
export function onStorageChange(onChange: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    const isAsked =
      area === 'managed' ||
      (area === 'sync' && settingsKey in changes) ||
      (area === 'local' && ownKeysKey in changes);
    if (isAsked) onChange();
  };
  browser.storage.onChanged.addListener(onChanged);
  // The browser takes the listener itself when the extension has gone, and its API with it.
  signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(onChanged));
}
