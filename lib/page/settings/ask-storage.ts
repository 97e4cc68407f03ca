import { browser } from 'wxt/browser';
import { ownKeysKey } from '@/lib/settings/own-keys';
import { settingsKey } from '@/lib/settings/setting-values';

/** What the storage has been asked, as it stands there; undefined for what is not there or cannot be read. */
export interface Asked {
  readonly settings: Promise<unknown>;
  readonly ownKeys: Promise<unknown>;
  /**
   * Of a fleet. Chromium may take a minute after its start to know that there is none; Firefox refuses then, and Safari
   * has no such storage.
   */
  readonly policy: Promise<unknown>;
}

/** Asks the storage for all that settles how a page is read. Storage that cannot be read is no reason not to work. */
export function askStorage(): Asked {
  const { sync, local } = browser.storage;
  const askManaged = async (): Promise<unknown> => browser.storage.managed.get();
  return {
    settings: sync.get(settingsKey).then((stored) => stored[settingsKey], nothing),
    ownKeys: local.get(ownKeysKey).then((stored) => stored[ownKeysKey], nothing),
    policy: askManaged().catch(nothing),
  };
}

const nothing = () => undefined;
