import MiniSearch, { type SearchResult } from 'minisearch';
import { foldText } from '@/data/fold-text';
import type { FoundEntry } from '@/data/found-entry';
import type { Entry } from '@/data/registry-shape';
import type { CodeText } from '@/data/schema';

/** How much a hit in a field counts; the phrase is what people type. */
const boost = {
  phrase: 8,
  otherPhrases: 5,
  headers: 4,
  causes: 4,
  summary: 3,
  situations: 2,
  text: 1,
  english: 0.5,
};
const minimumPrefixLength = 3; // "no" should not find "notify"
const minimumFuzzyLength = 5;
const maximumTypingErrors = 0.2; // of the length of the word: one in five letters

/** Where the finder takes the words from that an entry does not hold itself. */
export interface WordSources {
  englishOf(code: number): CodeText | undefined;
  causeName(cause: number): string | undefined;
}

/** Finds entries by words of the phrase, other phrases, header fields and text, forgiving typing errors. */
export function createWordFinder(
  entries: readonly Entry[],
  sources: WordSources,
): (query: string) => FoundEntry[] {
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  const index = new MiniSearch({
    fields: Object.keys(boost),
    processTerm: foldText,
    searchOptions: {
      boost,
      boostDocument: (code) => (byCode.get(Number(code))?.facts.definition.kind === 'unregistered' ? 0.5 : 1),
      prefix: (term) => term.length >= minimumPrefixLength,
      combineWith: 'AND',
    },
  });
  index.addAll(entries.map((entry) => toDocument(entry, sources)));
  const fuzzy = (term: string) => (term.length >= minimumFuzzyLength ? maximumTypingErrors : false);

  return (query) => {
    // What was typed comes first: forgiving at once would find "code" for "codec".
    const attempts = [{}, { fuzzy }, { fuzzy, combineWith: 'OR' }] as const;
    for (const attempt of attempts) {
      const results = index.search(query, attempt);
      if (results.length > 0) return results.flatMap((result) => toFound(result, byCode, query));
    }
    return [];
  };
}

function toFound(result: SearchResult, byCode: ReadonlyMap<number, Entry>, query: string): FoundEntry[] {
  const entry = byCode.get(Number(result.id));
  return entry ? [{ entry, by: kindOf(result, entry, query) }] : [];
}

function toDocument(entry: Entry, { englishOf, causeName }: WordSources) {
  const english = englishOf(entry.code);
  return {
    id: entry.code,
    phrase: entry.phrase,
    otherPhrases: entry.facts.otherPhrases.map(({ phrase }) => phrase).join('\n'),
    headers: entry.facts.headers.map(({ name }) => name).join('\n'),
    causes: entry.facts.q850.fromCauses.map(({ cause }) => causeName(cause) ?? '').join('\n'),
    summary: [entry.text.summary, entry.text.phraseMeaning ?? ''].join('\n'),
    situations: entry.text.whenYouSeeIt.join('\n'),
    text: allProse(entry.text),
    english: english && english !== entry.text ? allProse(english) : '',
  };
}

function allProse(text: CodeText): string {
  const steps = text.howToFix.map((step) => step.text);
  const facts = text.goodToKnow.map((fact) => fact.text);
  const parts = [text.summary, text.description, ...text.whenYouSeeIt, ...steps, text.retry, text.whenToUse];
  return [...parts, text.noFault ?? '', ...Object.values(text.headers), ...facts].join('\n');
}

function kindOf(result: SearchResult, entry: Entry, query: string): FoundEntry['by'] {
  const matches = Object.entries(result.match);
  // A word found by forgiving an error counts for the score alone: "identity" is not "entity".
  const allIn = (field: string) =>
    result.queryTerms.every((wanted) =>
      matches.some(([term, fields]) => term.startsWith(wanted) && fields.includes(field)),
    );
  if (foldText(entry.phrase).startsWith(foldText(query.trim()))) return 'phrase-start';
  if (allIn('phrase')) return 'phrase';
  if (allIn('otherPhrases')) return 'other-phrase';
  return allIn('headers') ? 'header' : 'text';
}
