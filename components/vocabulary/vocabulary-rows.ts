import type { Registry } from '@/data/registry';
import { keyOf, type Word } from '@/data/vocabulary';

/** The vocabularies that have a table of their own. */
export type VocabularyKind = Parameters<Registry['vocabulary']['words']>[0];

type AnyWord = Word<VocabularyKind>;

/** A word of a vocabulary as its table shows it. */
export interface VocabularyRow {
  /** Its number or name. */
  readonly key: string;
  /** The official name beside a number. */
  readonly name: string | undefined;
  readonly meaning: string;
  readonly textLocale: string;
  readonly compact: string | undefined;
  readonly standing: 'registered' | 'deprecated' | 'unregistered' | undefined;
  /** SIP codes that belong to it. */
  readonly codes: readonly number[];
  readonly sources: readonly string[];
}

/** All words of a vocabulary in the order of the registry. */
export function vocabularyRows(kind: VocabularyKind, { vocabulary }: Registry): VocabularyRow[] {
  const words: AnyWord[] = vocabulary.words(kind);
  return words.map((word) => ({
    key: keyOf(word),
    name: nameBesideNumber(word),
    meaning: word.meaning,
    textLocale: word.textLocale,
    compact: 'compact' in word ? word.compact : undefined,
    standing: 'standing' in word ? word.standing : undefined,
    codes: 'sip' in word ? word.sip : [],
    sources: word.sources,
  }));
}

function nameBesideNumber(word: AnyWord): string | undefined {
  if ('cause' in word) return word.name;
  if ('text' in word) return word.text;
  return 'phrases' in word ? word.phrases.join(', ') : undefined;
}
