import type { SettingsChange } from '@/lib/settings/setting-values';
import { readStoredSettings, writeSettings } from './stored-settings';

/** Name of the lock under which the extension's windows change settings one after the other. */
const lockName = 'sip-lens-settings';

/**
 * Changes settings. Two windows at once lose nothing: only the fields that change are put onto what is stored by then.
 * For the extension's own pages and its background: in a content script the lock would be the page's, which could
 * hold it for ever. Throws when the storage is full or out of reach; what it held is still there.
 */
export async function changeSettings(change: SettingsChange): Promise<void> {
  const write = async () =>
    writeSettings(typeof change === 'function' ? change(await readStoredSettings()) : change);
  await (globalThis.navigator?.locks ? navigator.locks.request(lockName, write) : write());
}
