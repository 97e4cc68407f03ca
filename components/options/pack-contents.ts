import type { Pack, PackEntry } from '@/data/pack-schema';

/** How many entries of each kind a pack holds. */
export function packContents({ entries }: Pack): { notes: number; codes: number; keys: number } {
  const count = (kind: PackEntry['kind']) => entries.filter((entry) => entry.kind === kind).length;
  return { notes: count('note'), codes: count('code'), keys: count('key') };
}
