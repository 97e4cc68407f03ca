import type { DimensionRule } from '@/lib/compare/dimensions/dimension-rule';
import { mention } from '@/lib/compare/wording';

/** What HTTP means by the same number. */
export const http: DimensionRule = {
  dimension: 'http',
  valueOf: ({ facts }) => facts.http?.meaning ?? 'none',
  describe: (entry, _, { messages, say }) => {
    const counterpart = entry.facts.http;
    return say(messages.http[counterpart?.meaning ?? 'none'], {
      code: mention(entry),
      number: counterpart?.code ?? '',
      phrase: counterpart?.phrase ?? '',
    });
  },
};
