import type { Entry } from '@/data/registry-shape';
import { linkSource } from '@/data/source-link';
import type { Comparison } from '@/lib/compare/comparison';
import type { Wording } from '@/lib/compare/wording';

const mostComparisons = 6;

/** Where to read on: the defining sections, the neighbours of both codes, and other pairs people confuse. */
export function learnMore(first: Entry, second: Entry, { notedPairs }: Wording): Comparison['learnMore'] {
  const codes = [first.code, second.code];
  const sources = [first, second].flatMap(({ facts }) => facts.definition.sources);
  const related = [first, second].flatMap(({ facts }) => facts.related);
  const comparisons = notedPairs.filter(
    (pair) => pair.some((code) => codes.includes(code)) && !pair.every((code) => codes.includes(code)),
  );
  return {
    sources: [...new Set(sources)]
      .filter((source) => source.startsWith('RFC '))
      .map((source) => linkSource(source)),
    related: [...new Set(related)].filter((code) => !codes.includes(code)),
    comparisons: comparisons.slice(0, mostComparisons).map(([low, high]) => [low, high]),
  };
}
