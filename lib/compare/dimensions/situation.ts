import type { DimensionRule } from '@/lib/compare/dimensions/dimension-rule';

/** The situation in which the code turns up most. */
export const situation: DimensionRule = {
  dimension: 'situation',
  valueOf: ({ text }) => text.whenYouSeeIt[0] ?? '',
  describe: ({ text }) => text.whenYouSeeIt[0] ?? '',
};
