import type { Pair } from '@/lib/extension/last-pair';

interface PageFound {
  /** Codes of the page, the worst first. */
  readonly codes: readonly number[];
  /** The code whose card was open last on the page. */
  readonly shown: number | undefined;
  /** Codes that are worth a comparison with one, the best first; undefined for a code that no entry is about. */
  readonly relatedTo: (code: number) => readonly number[] | undefined;
}

/**
 * The two codes that whoever reads a page most likely wants to compare: the one just read about, else the worst, and
 * the worst of the others, else what it is often taken for. Undefined on a page without a code that we know.
 */
export function suggestPair({ codes, shown, relatedTo }: PageFound): Pair | undefined {
  const known = [shown, ...codes].filter((code) => code !== undefined && relatedTo(code) !== undefined);
  const [first, ...others] = new Set(known);
  if (first === undefined) return undefined;
  const second = others[0] ?? relatedTo(first)?.[0];
  return second === undefined ? undefined : [first, second];
}
