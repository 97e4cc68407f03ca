import { browser } from 'wxt/browser';
import type { Pack } from '@/data/pack-schema';
import { keysOfPack, ownKeysKey, ownKeysOf } from '@/lib/settings/own-keys';
import { packsKey, readStoredPacks } from './stored-packs';

async function change(by: (packs: readonly Pack[]) => readonly Pack[]): Promise<void> {
  const write = async () => {
    const packs = by(await readStoredPacks());
    await browser.storage.local.set({
      [packsKey]: packs,
      [ownKeysKey]: ownKeysOf(packs.flatMap(keysOfPack)),
    });
  };
  await (globalThis.navigator?.locks ? navigator.locks.request('sip-lens-packs', write) : write());
}

/** Keeps a pack, in place of the one of the same name. Throws when the storage is full or cannot be read; what it held is still there. */
export function savePack(pack: Pack): Promise<void> {
  return change((packs) => [...packs.filter(({ name }) => name !== pack.name), pack]);
}

/** Takes a pack away. Throws as `savePack` does. */
export function removePack(name: string): Promise<void> {
  return change((packs) => packs.filter((pack) => pack.name !== name));
}
