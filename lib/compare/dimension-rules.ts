import { classOfCode } from '@/data/code-class';
import { dimensions } from '@/data/dimensions';
import { byValue } from '@/lib/compare/dimensions/by-value';
import { definition } from '@/lib/compare/dimensions/definition';
import type { DimensionRule } from '@/lib/compare/dimensions/dimension-rule';
import { firstStep } from '@/lib/compare/dimensions/first-step';
import { forkingOf } from '@/lib/compare/dimensions/forking';
import { headers } from '@/lib/compare/dimensions/headers';
import { http } from '@/lib/compare/dimensions/http';
import { methods } from '@/lib/compare/dimensions/methods';
import { phrases } from '@/lib/compare/dimensions/phrases';
import { q850 } from '@/lib/compare/dimensions/q850';
import { retry } from '@/lib/compare/dimensions/retry';
import { retryAfter } from '@/lib/compare/dimensions/retry-after';
import { senders } from '@/lib/compare/dimensions/senders';
import { situation } from '@/lib/compare/dimensions/situation';
import { vendors } from '@/lib/compare/dimensions/vendors';

const rules: DimensionRule[] = [
  byValue('class', ({ code }) => classOfCode(code)),
  byValue('reach', ({ facts }) => facts.reach.value),
  byValue('fault', ({ facts }) => facts.fault.value),
  byValue('dialogEffect', ({ facts }) => facts.dialogEffect.value),
  byValue('forking', forkingOf),
  senders,
  retry,
  situation,
  headers,
  methods,
  firstStep,
  retryAfter,
  q850,
  vendors,
  definition,
  phrases,
  http,
];

/** How each dimension is compared, the most telling first. */
export const dimensionRules: readonly DimensionRule[] = rules.toSorted(
  (a, b) => dimensions.indexOf(a.dimension) - dimensions.indexOf(b.dimension),
);
