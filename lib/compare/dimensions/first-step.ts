import type { DimensionRule } from '@/lib/compare/dimensions/dimension-rule';

/** The first thing to check when the code is a problem. */
export const firstStep: DimensionRule = {
  dimension: 'firstStep',
  valueOf: ({ text }) => text.howToFix[0]?.text ?? '',
  describe: ({ text }) => text.howToFix[0]?.text ?? '',
};
