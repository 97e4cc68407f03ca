import { browser } from 'wxt/browser';
import { settingsKey } from '@/lib/settings/setting-values';
import { packsKey } from '../packs/stored-packs';

/**
 * What the browser says where it cannot read what the user has set; undefined where it can. Whatever needs a setting
 * has its default then: this is for saying so.
 */
export async function storageFault(): Promise<string | undefined> {
  const { sync, local } = browser.storage;
  return Promise.all([sync.get(settingsKey), local.get(packsKey)]).then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}
