import { isPlainObject } from './plain-object';

/**
 * Where the names stand in `storage.local` whose values are SIP codes, drawn from the packs when they are kept: frames
 * read them, and a pack may weigh a megabyte.
 */
export const ownKeysKey = 'ownKeys';

/** More keys would cost every page that is read. */
const mostKeys = 200;
/** As in the schema of packs: nothing in it means anything to a regular expression but the point and the hyphen. */
const key = /^[a-z][\w.-]{0,59}$/i;

/** The keys in something read from a storage; what is none is as if it were not there. */
export function ownKeysOf(value: unknown): readonly string[] {
  const keys = Array.isArray(value) ? value.filter((each) => typeof each === 'string' && key.test(each)) : [];
  return [...new Set<string>(keys)].slice(0, mostKeys);
}

/** The keys that a pack lists, checked no further than that. */
export function keysOfPack(pack: unknown): readonly string[] {
  if (!isPlainObject(pack) || !Array.isArray(pack.entries)) return [];
  return ownKeysOf(
    pack.entries.map((entry) => (isPlainObject(entry) && entry.kind === 'key' ? entry.key : undefined)),
  );
}
