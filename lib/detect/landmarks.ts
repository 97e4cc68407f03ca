import { oftenSip, onlySip, openLandmarks, openWords, otherProtocols } from '@/data/lexicon';

/** What a word says of its surroundings. */
export type LandmarkKind = 'onlySip' | 'oftenSip' | 'other';

/** Offsets of the words that speak for or against SIP, rising. */
export type Landmarks = Record<LandmarkKind, number[]>;

/** Longer words are identifiers and encoded data; no landmark is that long. */
const longestWord = 40;
/** Characters behind a word that the patterns of open words look at. */
const lookAhead = 8;
/** Words remembered at a time; a log of random identifiers must not fill the memory. */
const mostWords = 20_000;

type Judge = (word: string) => LandmarkKind | undefined;

const judgeWord = firstOf({ onlySip, oftenSip, other: otherProtocols });
const judgeOpenWord = firstOf(openLandmarks);

function firstOf(patterns: Record<LandmarkKind, readonly RegExp[]>): Judge {
  const kinds = ['onlySip', 'oftenSip', 'other'] as const;
  return (word) => kinds.find((kind) => patterns[kind].some((pattern) => pattern.test(word)));
}

/** Returns a function that reads the landmarks of a text between two offsets. Each distinct word is judged once. */
export function landmarkReader(text: string): (from: number, to: number) => Landmarks {
  const judged = new Map<string, LandmarkKind | 'open' | 'none'>();
  const judge = (start: number, end: number): LandmarkKind | undefined => {
    const word = text.slice(start, end);
    let kind = judged.get(word);
    if (!kind) {
      kind = openWords.test(word) ? 'open' : (judgeWord(word) ?? 'none');
      if (judged.size >= mostWords) judged.clear();
      judged.set(word, kind);
    }
    if (kind === 'open') return judgeOpenWord(text.slice(start, end + lookAhead));
    return kind === 'none' ? undefined : kind;
  };
  return (from, to) => {
    const landmarks: Landmarks = { onlySip: [], oftenSip: [], other: [] };
    for (let at = from; at < to; at += 1) {
      if (!isWordUnit(text.charCodeAt(at))) continue;
      const start = at;
      while (at < text.length && continuesWord(text, at)) at += 1;
      // No landmark begins with a digit, and many of a log's words do.
      if (at - start < 2 || at - start > longestWord || text.charCodeAt(start) < 0x41) continue;
      const kind = judge(start, at);
      if (kind) landmarks[kind].push(start);
    }
    return landmarks;
  };
}

const hyphen = 0x2d;

/** Letters, digits and underscore, and one hyphen between them: what header names and identifiers are made of. */
function continuesWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return isWordUnit(unit) || (unit === hyphen && at + 1 < text.length && isWordUnit(text.charCodeAt(at + 1)));
}

function isWordUnit(unit: number): boolean {
  const letter = unit | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x5f;
}
