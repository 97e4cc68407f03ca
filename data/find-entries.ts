import { findByNumber } from '@/data/find-by-number';
import { createWordFinder, type WordSources } from '@/data/find-by-words';
import { type FoundEntry, foundBy } from '@/data/found-entry';
import type { Entry } from '@/data/registry-shape';

/**
 * Makes the search over all entries. The index of words is built at the first query that has words,
 * because most pages that load the registry never search it.
 */
export function createEntryFinder(
  entries: readonly Entry[],
  sources: WordSources,
): (query: string) => FoundEntry[] {
  let findByWords: ((query: string) => FoundEntry[]) | undefined;
  return (query) => {
    const numbers = findByNumber(entries, query.trim());
    if (!/\p{L}{2}/u.test(query) || numbers.some(({ by }) => by === 'class' || by === 'cause'))
      return rank(numbers);
    findByWords ??= createWordFinder(entries, sources);
    return rank([...numbers, ...findByWords(query)]);
  };
}

/** Sorts by certainty, keeps the finder's order within it, and names each entry once. */
function rank(found: FoundEntry[]): FoundEntry[] {
  const sorted = found.toSorted((a, b) => foundBy.indexOf(a.by) - foundBy.indexOf(b.by));
  const seen = new Set<Entry>();
  return sorted.filter(({ entry }) => !seen.has(entry) && seen.add(entry));
}
