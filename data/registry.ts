import { addPacks } from '@/data/add-packs';
import type { ComparisonText } from '@/data/comparison-schema';
import type { Pack } from '@/data/pack-schema';
import type { Entry, RegistryFacts, RegistryText } from '@/data/registry-shape';
import type { CodeText, Documents, PairNote } from '@/data/schema';
import { createVocabulary, type Vocabulary } from '@/data/vocabulary';

export type { Entry, RegistryFacts, RegistryText } from '@/data/registry-shape';

export interface RegistryParts {
  facts: RegistryFacts;
  /** What the chosen locale says. */
  text: RegistryText;
  /** English, for what the chosen locale lacks; the same object when English is the choice. */
  fallback: RegistryText;
  /** The user's own codes. */
  packs?: readonly Pack[];
}

export interface FoundPairNote {
  note: PairNote;
  textLocale: string;
}

export interface Registry {
  locale: string;
  documents: Documents;
  vocabulary: Vocabulary;
  getEntry(code: number): Entry | undefined;
  /** A code by number and phrase: `486 Busy Here`; a number that has no entry stands alone. */
  nameOf(code: number): string;
  /** All entries in the order of their numbers. */
  entries(): readonly Entry[];
  /** A code's English text, which a search in any locale reads as well. */
  englishOf(code: number): CodeText | undefined;
  /** The note on two codes in either order. */
  getPairNote(a: number, b: number): FoundPairNote | undefined;
  /** The pairs that have a note, each as lower and higher code. */
  notedPairs(): readonly [number, number][];
  /** The words of comparisons, with the locale they are in. */
  comparisonText(): { text: ComparisonText; locale: string } | undefined;
}

/** Puts facts and text together. A code without text in either locale is left out. */
export function createRegistry({ facts, text, fallback, packs = [] }: RegistryParts): Registry {
  const entries = addPacks(joinEntries(facts, text, fallback), packs);
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  const pairs = joinPairs(text, fallback);
  const english = new Map(fallback.codes.map((codeText) => [codeText.code, codeText]));

  return {
    locale: text.locale,
    documents: facts.documents,
    vocabulary: createVocabulary(facts.vocabulary, text, fallback),
    getEntry: (code) => byCode.get(code),
    nameOf: (code) => `${code} ${byCode.get(code)?.phrase ?? ''}`.trim(),
    entries: () => entries,
    englishOf: (code) => english.get(code),
    getPairNote: (a, b) => pairs.get(keyOfPair(Math.min(a, b), Math.max(a, b))),
    notedPairs: () => [...pairs.values()].map(({ note }) => note.codes),
    comparisonText: () => comparisonTextOf(text) ?? comparisonTextOf(fallback),
  };
}

function joinEntries(facts: RegistryFacts, text: RegistryText, fallback: RegistryText): Entry[] {
  const texts = [fallback, text].flatMap(({ codes, locale }) => codes.map((found) => ({ found, locale })));
  const byCode = new Map(texts.map((each) => [each.found.code, each]));
  return facts.codes
    .flatMap((fact) => {
      const said = byCode.get(fact.code);
      if (!said) return [];
      return [
        { code: fact.code, phrase: fact.phrase, facts: fact, text: said.found, textLocale: said.locale },
      ];
    })
    .sort((a, b) => a.code - b.code);
}

function joinPairs(text: RegistryText, fallback: RegistryText): Map<string, FoundPairNote> {
  const notes = [fallback, text].flatMap(({ pairs, locale }) =>
    pairs.map((note) => ({ note, textLocale: locale })),
  );
  return new Map(notes.map((found) => [keyOfPair(...found.note.codes), found]));
}

const keyOfPair = (lower: number, higher: number) => `${lower}-${higher}`;

function comparisonTextOf({ comparison, locale }: RegistryText) {
  return comparison && { text: comparison, locale };
}
