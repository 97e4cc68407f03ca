import type { Words } from '@/data/interface-text';
import type { Pack } from '@/data/pack-schema';
import { pluralForm } from '../plural-form';

/** Kinds of entries, in the order in which they are told. */
const kinds = ['note', 'code', 'key'] as const;

/** How many entries of each kind a pack holds, as a list: "2 notes, 1 code"; kinds that it has none of are left out. */
export function packContents({ entries }: Pack, words: Words): string {
  const { locale } = words;
  const parts = kinds.flatMap((kind) => {
    const count = entries.filter((entry) => entry.kind === kind).length;
    if (count === 0) return [];
    return words(`pack.count.${kind}.${pluralForm(count, locale)}`, { count: count.toLocaleString(locale) });
  });
  return new Intl.ListFormat(locale, { type: 'unit' }).format(parts);
}
