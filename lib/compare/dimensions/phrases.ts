import type { Entry } from '@/data/registry-shape';
import type { DimensionRule } from '@/lib/compare/dimensions/dimension-rule';
import { mention } from '@/lib/compare/wording';

const mostPhrases = 4; // more make no sentence

/** Each phrase once, the standard's own spellings before those of a stack. */
function phrasesOf({ facts }: Entry) {
  const once = new Map(facts.otherPhrases.toReversed().map((other) => [other.phrase.toLowerCase(), other]));
  return facts.otherPhrases
    .filter((other) => once.get(other.phrase.toLowerCase()) === other)
    .slice(0, mostPhrases);
}

/** The phrases other than the registered one that travel with the code. */
export const phrases: DimensionRule = {
  dimension: 'phrases',
  valueOf: (entry) =>
    phrasesOf(entry)
      .map(({ phrase }) => phrase)
      .join('\n'),
  describe: (entry, _, { messages, say, stackName }) => {
    const code = mention(entry);
    const found = phrasesOf(entry);
    if (found.length === 0) return say(messages.phrases.none, { code });
    const names = found.map(({ phrase, stack }) =>
      stack
        ? say(messages.phrases.phraseOfStack, { phrase, stack: stackName(stack) })
        : say(messages.phrases.phrase, { phrase }),
    );
    return say(messages.phrases.some, { code, phrases: names });
  },
};
