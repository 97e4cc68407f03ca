import type { DimensionRule } from '@/lib/compare/dimensions/dimension-rule';

/** What the sender of the request may do: said by hand in the texts, shared only as a rule. */
export const retry: DimensionRule = {
  dimension: 'retry',
  valueOf: ({ text }) => text.retry,
  describe: ({ text }) => text.retry,
};
