import type { FoundEntry } from '@/data/found-entry';
import type { Entry } from '@/data/registry-shape';

/** Finds entries by what is a number in the query: "486", "48", "4xx", "cause 21". */
export function findByNumber(entries: readonly Entry[], query: string): FoundEntry[] {
  const [, cause] = /(?:\bcause|q\.?850)\D*(\d{1,3})\b/i.exec(query) ?? [];
  if (cause !== undefined) return findByCause(entries, Number(cause));
  const [, start, rest] = /^(?:sip(?:\/2\.0)?\s+)?(\d{1,3})(x{0,2})\b/i.exec(query) ?? [];
  if (start === undefined) return [];
  return entries
    .filter(({ code }) => String(code).startsWith(start))
    .map((entry) => ({ entry, by: kindOf(entry, start, rest ?? '') }));
}

function kindOf(entry: Entry, start: string, rest: string): FoundEntry['by'] {
  if (String(entry.code) === start) return 'number';
  return rest === '' ? 'number-start' : 'class';
}

/** What the cause becomes in SIP comes first, then what becomes the cause. */
function findByCause(entries: readonly Entry[], cause: number): FoundEntry[] {
  const from = entries.filter(({ facts }) =>
    facts.q850.fromCauses.some((mapping) => mapping.cause === cause),
  );
  const to = entries.filter((entry) => !from.includes(entry) && becomesCause(entry, cause));
  return [...from, ...to].map((entry) => ({ entry, by: 'cause' }));
}

function becomesCause({ facts }: Entry, cause: number): boolean {
  const { toCause, vendors } = facts.q850;
  // The default of RFC 3398 holds for every code that its table lacks, so it finds nothing in particular.
  if (toCause?.cause === cause && toCause.condition !== 'unlisted') return true;
  return vendors.some((vendor) => vendor.toCause === cause || vendor.fromCauses?.includes(cause));
}
