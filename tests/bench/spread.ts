/** A few measurements of the same thing. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly count: number;
}

/** Median, least and most of some measurements. Throws where there is none. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((one, two) => one - two);
  const [least] = sorted;
  const most = sorted.at(-1);
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  if (least === undefined || most === undefined || upper === undefined || lower === undefined) {
    throw new Error('Nothing was measured.');
  }
  return { median: (lower + upper) / 2, least, most, count: sorted.length };
}
