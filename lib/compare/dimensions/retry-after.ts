import type { Entry } from '@/data/registry-shape';
import type { DimensionRule } from '@/lib/compare/dimensions/dimension-rule';
import { mention } from '@/lib/compare/wording';

const standingOf = ({ facts }: Entry) => (facts.retryAfter.defined ? 'defined' : 'undefined');

/** Whether the code may say when another try makes sense. */
export const retryAfter: DimensionRule = {
  dimension: 'retryAfter',
  valueOf: standingOf,
  describe: (entry, _, { messages, say }) =>
    say(messages.retryAfter[standingOf(entry)], { code: mention(entry) }),
  share: (entry, { messages, say }) => say(messages.shared.retryAfter[standingOf(entry)]),
};
