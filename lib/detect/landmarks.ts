import { oftenSip, onlySip, openLandmarks, openWords, otherProtocols } from '@/data/lexicon';
import { isWordUnit } from '@/lib/detect/word-unit';

/** What a word says of its surroundings. */
export type LandmarkKind = 'onlySip' | 'oftenSip' | 'other';

/** Offsets of the words that speak for or against SIP, rising. */
export type Landmarks = Record<LandmarkKind, number[]>;

/** Longer words are identifiers and encoded data; no landmark is that long. */
const longestWord = 40;
/** Characters behind a word that the patterns of open words look at. */
const lookAhead = 20;
/** Places for words that are remembered, a power of two; a word that falls on another's place replaces it. */
const places = 4096;

type Judge = (word: string) => LandmarkKind | undefined;

const judgeWord = firstOf({ onlySip, oftenSip, other: otherProtocols });
const judgeOpenWord = firstOf(openLandmarks);

function firstOf(patterns: Record<LandmarkKind, readonly RegExp[]>): Judge {
  const kinds = ['onlySip', 'oftenSip', 'other'] as const;
  return (word) => kinds.find((kind) => patterns[kind].some((pattern) => pattern.test(word)));
}

/** Returns a function that reads the landmarks of a text between two offsets. Each distinct word is judged once. */
export function landmarkReader(text: string): (from: number, to: number) => Landmarks {
  // A Map would need each word cut out first; nearly all words are one of a few, found again by their units alone.
  const words: string[] = new Array(places).fill('');
  const kinds: (LandmarkKind | 'open' | undefined)[] = new Array(places);
  const judge = (start: number, end: number, place: number): LandmarkKind | undefined => {
    const known = words[place] ?? '';
    if (known.length !== end - start || !text.startsWith(known, start)) {
      const word = text.slice(start, end);
      words[place] = word;
      kinds[place] = openWords.test(word) ? 'open' : judgeWord(word);
    }
    const kind = kinds[place];
    return kind === 'open' ? judgeOpenWord(text.slice(start, end + lookAhead)) : kind;
  };
  return (from, to) => {
    const landmarks: Landmarks = { onlySip: [], oftenSip: [], other: [] };
    for (let at = from; at < to; at += 1) {
      let unit = text.charCodeAt(at);
      if (!isWordUnit(unit)) continue;
      const start = at;
      let hash = 0;
      for (;;) {
        hash = (hash * 31 + unit) | 0;
        at += 1;
        unit = text.charCodeAt(at);
        // One hyphen joins two words to one: header names and identifiers have it.
        if (!isWordUnit(unit) && (unit !== hyphen || !isWordUnit(text.charCodeAt(at + 1)))) break;
      }
      // No landmark begins with a digit, and many of a log's words do.
      if (at - start < 2 || at - start > longestWord || text.charCodeAt(start) < 0x41) continue;
      const kind = judge(start, at, hash & (places - 1));
      if (kind) landmarks[kind].push(start);
    }
    return landmarks;
  };
}

const hyphen = 0x2d;
