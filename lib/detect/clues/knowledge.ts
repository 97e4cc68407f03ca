import type { RegistryFacts } from '@/data/registry-shape';
import type { Stack } from '@/data/schema';
import type { KnownPhrase, StackMark } from '@/data/wording-schema';
import type { FactsByCode } from '@/lib/detect/clues/phrases/phrase-facts';

/** What the reader knows from the registry, made ready once for all messages. */
export interface Knowledge {
  readonly facts: FactsByCode;
  /** What a reason phrase or a Reason text is known to mean. */
  readonly knownPhrase: (phrase: string) => Pick<KnownPhrase, 'meaning' | 'stack'> | undefined;
  /** The stack that a product name or a piece of log gives away. */
  readonly markedStack: (where: StackMark['where'], text: string) => Stack | undefined;
  /** The Q.850 causes by system and name; null is a cause of the system's own. */
  readonly causes: ReadonlyMap<string, ReadonlyMap<string, number | null>>;
}

/** Longer than any phrase that was seen; the rest of a line is no phrase. */
const MAX_PHRASE = 160;

/** Makes the registry's facts ready for `readClues`. */
export function knowledgeOf({ codes, vocabulary }: Pick<RegistryFacts, 'codes' | 'vocabulary'>): Knowledge {
  const phrases = vocabulary.knownPhrases.map((known) => ({
    ...known,
    pattern: new RegExp(known.pattern, 'i'),
  }));
  const marks = vocabulary.stackMarks.map((mark) => ({
    ...mark,
    pattern: new RegExp(mark.pattern, mark.flags),
  }));
  return {
    facts: new Map(codes.map((each) => [each.code, each])),
    knownPhrase(phrase) {
      const head = phrase.slice(0, MAX_PHRASE).trim();
      return phrases.find(({ pattern }) => pattern.test(head));
    },
    markedStack: (place, text) =>
      marks.find(({ where, pattern }) => where === place && pattern.test(text))?.stack,
    causes: new Map(
      vocabulary.causeNames.map(({ system, names }) => [system, new Map(Object.entries(names))]),
    ),
  };
}
