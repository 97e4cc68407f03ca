import type { ComparisonText } from '@/data/comparison-schema';
import type { Dimension } from '@/data/dimensions';
import type { Entry } from '@/data/registry-shape';
import type { DimensionRule } from '@/lib/compare/dimensions/dimension-rule';
import { mention } from '@/lib/compare/wording';

type ValueDimension = Extract<Dimension, 'class' | 'forking' | 'reach' | 'fault' | 'dialogEffect'>;

/** A dimension with a small set of values and one sentence for each of them. */
export function byValue<Name extends ValueDimension>(
  dimension: Name,
  pick: (entry: Entry) => string & keyof ComparisonText[Name] & keyof ComparisonText['shared'][Name],
): DimensionRule {
  const sentenceOf = (sentences: Partial<Record<string, string>>, entry: Entry) =>
    sentences[pick(entry)] ?? '';
  return {
    dimension,
    valueOf: pick,
    describe: (entry, _, { messages, say }) =>
      say(sentenceOf(messages[dimension], entry), { code: mention(entry) }),
    share: (entry, { messages, say }) => say(sentenceOf(messages.shared[dimension], entry)),
  };
}
