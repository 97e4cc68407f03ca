import { findByNumber } from '@/data/find-by-number';
import { createWordFinder } from '@/data/find-by-words';
import { type FoundEntry, foundBy } from '@/data/found-entry';
import type { Entry, Registry } from '@/data/registry';

/**
 * Makes the search over all entries of a registry; it stands apart from the registry because a card never
 * searches. The index of words is built at the first query that has words.
 */
export function createEntryFinder(registry: Registry): (query: string) => FoundEntry[] {
  const entries = registry.entries();
  let findByWords: ((query: string) => FoundEntry[]) | undefined;
  return (query) => {
    const numbers = findByNumber(entries, query.trim());
    if (!/\p{L}{2}/u.test(query) || numbers.some(({ by }) => by === 'class' || by === 'cause'))
      return rank(numbers);
    findByWords ??= createWordFinder(entries, {
      englishOf: registry.englishOf,
      causeName: (cause) => registry.vocabulary.getQ850Cause(cause)?.name,
    });
    return rank([...numbers, ...findByWords(query)]);
  };
}

/** Sorts by certainty, keeps the finder's order within it, and names each entry once. */
function rank(found: FoundEntry[]): FoundEntry[] {
  const sorted = found.toSorted((a, b) => foundBy.indexOf(a.by) - foundBy.indexOf(b.by));
  const seen = new Set<Entry>();
  return sorted.filter(({ entry }) => !seen.has(entry) && seen.add(entry));
}
