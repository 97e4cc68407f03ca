import type { RegistryFacts, RegistryText } from '@/data/registry-shape';
import type { VocabularyFacts, VocabularyText } from '@/data/vocabulary-schema';

type Fact<Kind extends keyof VocabularyFacts> = VocabularyFacts[Kind][number];
type SentenceKind = Exclude<keyof VocabularyText, 'reasonValues'>;

/** A word of the vocabulary with what it says in the chosen locale, or in English. */
export type Word<Kind extends SentenceKind> = Fact<Kind> & { meaning: string; textLocale: string };

/** Reads the side vocabularies by the name or number that stands in a message. */
export interface Vocabulary {
  getMethod(name: string): Word<'methods'> | undefined;
  getOptionTag(name: string): Word<'optionTags'> | undefined;
  getWarnCode(code: number): Word<'warnCodes'> | undefined;
  getQ850Cause(cause: number): Word<'q850Causes'> | undefined;
  getQ850Location(value: string): Word<'q850Locations'> | undefined;
  getReasonProtocol(name: string): Word<'reasonProtocols'> | undefined;
  /** What a value of a Reason protocol with values of its own means, such as Preemption 2. */
  getReasonValue(protocol: string, value: number): string | undefined;
  getStirReason(code: number): Word<'stirReasons'> | undefined;
  /** By name or compact form; header field names have no case (RFC 3261 §7.3.1). */
  getHeaderField(name: string): Word<'headerFields'> | undefined;
  /** A cause by number and name: `17 User busy`; a number that has no name stands alone. */
  causeWithName(cause: number): string;
  /** What a stack is called: `FreeSWITCH`; one that is not known keeps its id. */
  stackName(id: string): string;
  words<Kind extends SentenceKind>(kind: Kind): Word<Kind>[];
}

/** Makes the look-ups of the side vocabularies out of facts and text. */
export function createVocabulary(
  facts: RegistryFacts['vocabulary'],
  text: RegistryText,
  fallback: RegistryText,
): Vocabulary {
  function words<Kind extends SentenceKind>(kind: Kind): Word<Kind>[] {
    const list: Fact<Kind>[] = facts[kind];
    return list.flatMap((fact) => {
      const key = keyOf(fact);
      const source = [text, fallback].find(({ vocabulary }) => vocabulary?.[kind][key] !== undefined);
      const meaning = source?.vocabulary?.[kind][key];
      return source && meaning ? [{ ...fact, meaning, textLocale: source.locale }] : [];
    });
  }
  function lookUp<Kind extends SentenceKind>(kind: Kind) {
    let byKey: Map<string, Word<Kind>> | undefined;
    return (key: string | number) => {
      byKey ??= new Map(words(kind).flatMap((word) => keysOf(word).map((name) => [name, word])));
      return byKey.get(String(key).toLowerCase());
    };
  }
  const getQ850Cause = lookUp('q850Causes');
  return {
    getMethod: lookUp('methods'),
    getOptionTag: lookUp('optionTags'),
    getWarnCode: lookUp('warnCodes'),
    getQ850Cause,
    getQ850Location: lookUp('q850Locations'),
    getReasonProtocol: lookUp('reasonProtocols'),
    getReasonValue: (protocol, value) =>
      [text, fallback]
        .map(({ vocabulary }) => vocabulary?.reasonValues[protocol]?.[value])
        .find((meaning) => meaning !== undefined),
    getStirReason: lookUp('stirReasons'),
    getHeaderField: lookUp('headerFields'),
    causeWithName: (cause) => [cause, getQ850Cause(cause)?.name].filter(Boolean).join(' '),
    stackName: (id) => facts.stacks.find((stack) => stack.id === id)?.name ?? id,
    words,
  };
}

type AnyFact = Fact<SentenceKind>;

/** The key under which the text file says what a word means. */
export function keyOf(fact: AnyFact): string {
  if ('cause' in fact) return String(fact.cause);
  if ('code' in fact) return String(fact.code);
  return 'value' in fact ? fact.value : fact.name;
}

function keysOf(fact: AnyFact): string[] {
  const compact = 'compact' in fact && fact.compact ? [fact.compact] : [];
  return [keyOf(fact), ...compact].map((key) => key.toLowerCase());
}
