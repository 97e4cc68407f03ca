import type { ComparisonText } from '@/data/comparison-schema';
import type { HouseNote } from '@/data/house-note';
import type { CodeFacts, CodeText, Documents, PairNote } from '@/data/schema';
import type { VocabularyFacts, VocabularyText } from '@/data/vocabulary-schema';

/** The whole registry without language: one JSON object in the build. */
export interface RegistryFacts {
  codes: CodeFacts[];
  vocabulary: VocabularyFacts;
  documents: Documents;
}

/** All that one locale says: one JSON object per locale in the build. What it lacks, English says. */
export interface RegistryText {
  locale: string;
  codes: CodeText[];
  pairs: PairNote[];
  vocabulary?: VocabularyText;
  comparison?: ComparisonText;
}

/** Facts and text of one code. */
export interface Entry {
  code: number;
  phrase: string;
  facts: CodeFacts;
  text: CodeText;
  /** The locale that the text is in: English where the chosen one has none. */
  textLocale: string;
  /** What the user's packs of own codes say of it. */
  houseNotes?: readonly HouseNote[];
  /** The pack that the whole entry comes from; absent in the registry's own. */
  ownedBy?: string;
}
