import { keysOfPack, ownKeysOf } from '@/lib/settings/own-keys';
import { isPlainObject } from '@/lib/settings/plain-object';
import { askStorage } from './ask-storage';
import { onStorageChange } from './on-storage-change';

/** What a look at a page has to know of the settings: where a page holds no SIP, the rest is not needed. */
export interface LookHints {
  /** Names in logs whose values are SIP codes, as packs list them. */
  readonly keys: readonly string[];
  /** Whether terminals that draw their text are read on any site: no look could find that text. */
  readonly readsTerminals: boolean;
}

/** Calls back with the hints, and again each time they may have changed, until `signal` aborts. */
export function followLookHints(onHints: (hints: LookHints) => void, signal: AbortSignal): void {
  const read = async () => {
    const { settings, ownKeys, policy } = askStorage();
    const [stored, own] = await Promise.all([settings, ownKeys]);
    const tell = (fleet?: unknown) => {
      if (!signal.aborted) onHints(hintsOf(stored, own, fleet));
    };
    tell();
    const fleet = await policy;
    if (isPlainObject(fleet) && fleet.pack) tell(fleet);
  };
  onStorageChange(() => void read(), signal);
  void read();
}

function hintsOf(settings: unknown, own: unknown, fleet: unknown): LookHints {
  const pack = isPlainObject(fleet) ? fleet.pack : undefined;
  const terminals = isPlainObject(settings) ? settings.terminals : undefined;
  return {
    keys: ownKeysOf([...keysOfPack(pack), ...ownKeysOf(own)]),
    readsTerminals: Array.isArray(terminals) && terminals.length > 0,
  };
}
