import { oftenSip, onlySip, otherProtocols } from '@/data/lexicon';

/** What a word says of its surroundings. */
export type LandmarkKind = 'onlySip' | 'oftenSip' | 'other';

/** Offsets of the words that speak for or against SIP, rising. */
export type Landmarks = Record<LandmarkKind, number[]>;

/** Longer words are identifiers and encoded data; no landmark is that long. */
const longestWord = 40;
/** Characters behind a word that a pattern may look at. */
const lookAhead = 5;
/** Words remembered at a time; a log of random identifiers must not fill the memory. */
const mostWords = 20_000;

const patterns: readonly (readonly [LandmarkKind, RegExp])[] = [
  ['onlySip', oneOf(onlySip)],
  ['oftenSip', oneOf(oftenSip)],
  ['other', oneOf(otherProtocols)],
];

function oneOf(alternatives: readonly RegExp[]): RegExp {
  const source = (pattern: RegExp) => (pattern.flags === 'i' ? anyCase(pattern.source) : pattern.source);
  return new RegExp(alternatives.map(source).join('|'));
}

/** A pattern's letters in both cases, outside of classes and escapes. */
function anyCase(source: string): string {
  return source.replaceAll(/\\.|\[[^\]]*\]|[a-z]/gi, (part) =>
    part.length === 1 ? `[${part.toLowerCase()}${part.toUpperCase()}]` : part,
  );
}

/**
 * Returns a function that reads the landmarks of a text between two offsets. Each distinct word is judged once.
 */
export function landmarkReader(text: string): (from: number, to: number) => Landmarks {
  const judged = new Map<string, LandmarkKind | undefined>();
  const judge = (word: string): LandmarkKind | undefined => {
    const known = judged.get(word);
    if (known !== undefined || judged.has(word)) return known;
    const kind = patterns.find(([, pattern]) => pattern.test(word))?.[0];
    if (judged.size >= mostWords) judged.clear();
    judged.set(word, kind);
    return kind;
  };
  return (from, to) => {
    const landmarks: Landmarks = { onlySip: [], oftenSip: [], other: [] };
    for (let at = from; at < to; at += 1) {
      if (!isWordUnit(text.charCodeAt(at))) continue;
      const start = at;
      while (isWordUnit(text.charCodeAt(at))) at += 1;
      if (at - start < 2 || at - start > longestWord) continue;
      const kind = judge(text.slice(start, at + aheadOf(text, start, at)));
      if (kind) landmarks[kind].push(start);
    }
    return landmarks;
  };
}

/** How many characters behind the word belong to what is judged: as few as will do, to keep distinct words few. */
function aheadOf(text: string, start: number, end: number): number {
  const next = text.charCodeAt(end);
  if (next !== 0x20) return '/:=%."('.includes(text.charAt(end)) ? lookAhead : 1;
  if (text.startsWith('sip', start) && end === start + 3) return lookAhead;
  return text.charCodeAt(start) < 0x5b ? 2 : 0;
}

/** Letters, digits, underscore and hyphen: what SIP's header names and identifiers are made of. */
function isWordUnit(unit: number): boolean {
  const letter = unit | 0x20;
  return (
    (letter >= 0x61 && letter <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x5f || unit === 0x2d
  );
}
