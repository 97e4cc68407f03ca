import type { Entry } from '@/data/registry-shape';
import type { PairNote } from '@/data/schema';
import type { Comparison, Difference, SharedTrait } from '@/lib/compare/comparison';
import { dimensionRules } from '@/lib/compare/dimension-rules';
import { introduce } from '@/lib/compare/introduce';
import { learnMore } from '@/lib/compare/learn-more';
import { mention, type Wording } from '@/lib/compare/wording';

/** Compares two entries: what sets them apart, what they share, when to use which, where to read on. */
export function compare(first: Entry, second: Entry, wording: Wording, note?: PairNote): Comparison {
  const differences = [...noteDifferences(note, wording), ...dimensionDifferences(first, second, wording)];
  return {
    codes: [first.code, second.code],
    introduction: introduce(first, second, differences, wording, note),
    differences,
    shared: shareTraits(first, second, wording),
    whenToUse: {
      ...(note && { choice: note.whenToUse }),
      server: { first: first.text.whenToUse, second: second.text.whenToUse },
      client: { first: sayNextStep(first, wording), second: sayNextStep(second, wording) },
    },
    learnMore: learnMore(first, second, wording),
  };
}

function noteDifferences(note: PairNote | undefined, { messages }: Wording): Difference[] {
  return (note?.differences ?? []).map((sentence) => ({ kind: 'note', title: messages.noteTitle, sentence }));
}

function dimensionDifferences(first: Entry, second: Entry, wording: Wording): Difference[] {
  return dimensionRules
    .filter((rule) => rule.valueOf(first) !== rule.valueOf(second))
    .map((rule) => ({
      kind: 'dimension',
      dimension: rule.dimension,
      title: wording.messages.titles[rule.dimension],
      first: rule.describe(first, second, wording),
      second: rule.describe(second, first, wording),
    }));
}

function shareTraits(first: Entry, second: Entry, wording: Wording): SharedTrait[] {
  const { titles, shared } = wording.messages;
  const traits = dimensionRules.flatMap((rule): SharedTrait[] => {
    if (rule.valueOf(first) !== rule.valueOf(second)) return [];
    const sentence = rule.share?.(first, wording);
    return sentence ? [{ dimension: rule.dimension, title: titles[rule.dimension], sentence }] : [];
  });
  if (first.facts.retry.rule !== second.facts.retry.rule) return traits;
  const sentence = shared.retry[first.facts.retry.rule];
  return [...traits, { dimension: 'retry', title: titles.retry, sentence }];
}

function sayNextStep(entry: Entry, { messages, say }: Wording): string {
  return say(messages.retryRule[entry.facts.retry.rule], { code: mention(entry) });
}
