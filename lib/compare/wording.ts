import type { ComparisonText } from '@/data/comparison-schema';
import type { Registry } from '@/data/registry';
import type { Entry } from '@/data/registry-shape';
import { createMessageFormatter, type MessageValues } from '@/lib/compare/format-message';

/** What a comparison needs to put its findings into the words of a locale. */
export interface Wording {
  messages: ComparisonText;
  say(message: string, values?: MessageValues): string;
  /** The official name of a Q.850 cause. */
  causeName(cause: number): string;
  stackName(id: string): string;
  /** The pairs that have a hand-written note, as lower and higher code. */
  notedPairs: readonly [number, number][];
}

/** How a code stands in a sentence, so that it can be opened in place. */
export const mention = ({ code }: Entry): string => `[${code}]`;

/** Takes the words of comparisons out of a registry. */
export function createWording(registry: Registry): Wording {
  const found = registry.comparisonText();
  if (!found) throw new Error('The registry holds no words for comparisons');
  const { text: messages, locale } = found;
  const format = createMessageFormatter(locale);
  return {
    messages,
    say: (message, values = {}) => format(message, values),
    causeName: (cause) => registry.vocabulary.getQ850Cause(cause)?.name ?? String(cause),
    stackName: registry.vocabulary.stackName,
    notedPairs: registry.notedPairs(),
  };
}
