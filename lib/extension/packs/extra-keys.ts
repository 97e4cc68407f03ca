import type { Pack } from '@/data/pack-schema';

/** The names in logs whose values are SIP codes, as packs list them. */
export function extraKeys(packs: readonly Pack[]): readonly string[] {
  const keys = packs.flatMap(({ entries }) =>
    entries.flatMap((entry) => (entry.kind === 'key' ? entry.key : [])),
  );
  return [...new Set(keys)];
}
