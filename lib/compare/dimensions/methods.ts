import type { DimensionRule } from '@/lib/compare/dimensions/dimension-rule';
import { mention } from '@/lib/compare/wording';

/** The requests that the code answers. */
export const methods: DimensionRule = {
  dimension: 'methods',
  valueOf: ({ facts: { methods: answered } }) =>
    answered.scope === 'any' ? 'any' : `${answered.scope} ${answered.names.toSorted().join()}`,
  describe: (entry, _, { messages, say }) => {
    const { scope, names } = entry.facts.methods;
    return say(messages.methods[scope], { code: mention(entry), methods: names.toSorted() });
  },
  share: ({ facts }, { messages, say }) => {
    const { scope, names } = facts.methods;
    return say(messages.shared.methods[scope], { methods: names.toSorted() });
  },
};
