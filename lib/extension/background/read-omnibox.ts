import { codePhrases } from '@/data/code-phrases';
import { foldText } from '@/data/fold-text';
import type { ReferenceView } from '@/lib/extension/reference-address';

/** A code that fits what has been typed. */
export interface Suggestion {
  readonly code: number;
  readonly phrase: string;
  readonly summary: string;
}

const twoCodes = /^\s*([1-9]\d\d)[\s,;/]+(?:(?:vs?\.?|or|and)\s+)?([1-9]\d\d)\s*$/i;
/** Browsers show no more than this. */
const mostSuggestions = 6;

function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Codes that fit a text: by the beginning of the number, else by words of phrase and summary, phrases first. */
export function suggestCodes(text: string, summaries: ReadonlyMap<number, string>): readonly Suggestion[] {
  const typed = wordsOf(text);
  if (typed.length === 0) return [];
  const rated = [...codePhrases].flatMap(([code, phrase]) => {
    const summary = summaries.get(code) ?? '';
    const inPhrase = wordsOf(`${code} ${phrase}`);
    const inAll = [...inPhrase, ...wordsOf(summary)];
    const fits = (words: readonly string[]) =>
      typed.every((wanted) => words.some((word) => word.startsWith(wanted)));
    if (!fits(inAll)) return [];
    return [{ code, phrase, summary, rank: fits(inPhrase) ? 0 : 1 }];
  });
  return rated.toSorted((a, b) => a.rank - b.rank || a.code - b.code).slice(0, mostSuggestions);
}

/** What the reference shows for a text: an entry, a comparison, the one code of words, else what a search finds. */
export function viewOfInput(text: string, summaries: ReadonlyMap<number, string>): ReferenceView {
  const [, first, second] = twoCodes.exec(text) ?? [];
  if (first && second) return { kind: 'comparison', first: Number(first), second: Number(second) };
  const number = /^\s*([1-9]\d\d)\b/.exec(text)?.[1];
  if (number) return { kind: 'entry', code: Number(number) };
  const query = wordsOf(text).join(' ');
  if (query === '') return { kind: 'all' };
  const [best, other] = suggestCodes(text, summaries);
  const isMeant = best && (!other || wordsOf(best.phrase).join(' ') === query);
  return isMeant ? { kind: 'entry', code: best.code } : { kind: 'search', query: text.trim() };
}
