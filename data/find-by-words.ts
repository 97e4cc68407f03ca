import MiniSearch, { type SearchResult } from 'minisearch';
import { foldText } from '@/data/fold-text';
import type { FoundEntry } from '@/data/found-entry';
import type { Entry } from '@/data/registry-shape';
import type { CodeText } from '@/data/schema';

/** How much a hit in a field counts; the phrase is what people type. */
const boost = { phrase: 8, otherPhrases: 5, headers: 4, summary: 3, situations: 2, text: 1, english: 0.5 };
const minimumFuzzyLength = 5;
const maximumTypingErrors = 0.2; // of the length of the word: one in five letters

/** Finds entries by words of the phrase, other phrases, header fields and text, forgiving typing errors. */
export function createWordFinder(
  entries: readonly Entry[],
  englishOf: (code: number) => CodeText | undefined,
): (query: string) => FoundEntry[] {
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  const index = new MiniSearch({
    fields: Object.keys(boost),
    processTerm: foldText,
    searchOptions: {
      boost,
      prefix: true,
      fuzzy: (term) => (term.length >= minimumFuzzyLength ? maximumTypingErrors : false),
    },
  });
  index.addAll(entries.map((entry) => toDocument(entry, englishOf(entry.code))));

  return (query) => {
    const strict = index.search(query, { combineWith: 'AND' });
    const results = strict.length > 0 ? strict : index.search(query);
    return results.flatMap((result) => {
      const entry = byCode.get(Number(result.id));
      return entry ? [{ entry, by: kindOf(result, entry, query) }] : [];
    });
  };
}

function toDocument(entry: Entry, english: CodeText | undefined) {
  return {
    id: entry.code,
    phrase: entry.phrase,
    otherPhrases: entry.facts.otherPhrases.map(({ phrase }) => phrase).join('\n'),
    headers: entry.facts.headers.map(({ name }) => name).join('\n'),
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
  const fields = Object.values(result.match);
  const allIn = (field: string) =>
    fields.length === result.queryTerms.length && fields.every((names) => names.includes(field));
  if (foldText(entry.phrase).startsWith(foldText(query.trim()))) return 'phrase-start';
  if (allIn('phrase')) return 'phrase';
  if (allIn('otherPhrases')) return 'other-phrase';
  return allIn('headers') ? 'header' : 'text';
}
