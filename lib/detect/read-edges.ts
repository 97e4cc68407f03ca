import { isWordUnit } from '@/lib/detect/word-unit';

/** Reads what stands directly before and behind a number: what most rules look at. */
export interface EdgeReader<Seen> {
  /** What was made of the word before the digits at `start` and the signs between: `status: "`. */
  left(start: number): Seen;
  /** What was made of the signs behind those digits and the word behind them: ` Busy`. */
  right(start: number): Seen;
}

/** Keys and values may be aligned with blanks. */
const mostSigns = 44;
const longestWord = 40;
/** Digits from which on only that they are many matters, as in a time stamp at the start of the next line. */
const longNumber = 6;
/** Signs behind a number that belong to its edge. */
const mostSignsBehind = 14;

/**
 * Reads the edges of numbers in a text. A log repeats the same few edges millions of times: `see` is called once for
 * each, with digits before the number that stand for a word written as `0`, the version of a status line as `SIP/0`
 * and long numbers behind it as `000000`, and what it makes of one is given again from then on.
 */
export function edgeReader<Seen>(
  text: string,
  see: { left(edge: string): Seen; right(edge: string): Seen },
): EdgeReader<Seen> {
  const words = new EdgeMemory(text, see.left);
  const numbers = new EdgeMemory(text, (signs) => see.left(`0${signs}`));
  const versions = new EdgeMemory(text, (signs) => see.left(`SIP/0${signs}`));
  const rights = new EdgeMemory(text, see.right);
  const longNumbers = new EdgeMemory(text, (signs) => see.right(`${signs}000000`));
  return {
    left(start) {
      let at = start;
      let hash = 0;
      for (; at > 0 && start - at < mostSigns; at -= 1) {
        const unit = text.charCodeAt(at - 1);
        if (isOfWord(unit)) break;
        hash = (hash * 31 + unit) | 0;
      }
      const signs = at;
      const hashOfSigns = hash;
      let onlyDigits = true;
      for (; at > 0 && signs - at < longestWord; at -= 1) {
        const unit = text.charCodeAt(at - 1);
        if (isOfWord(unit)) onlyDigits &&= unit < 0x3a;
        else if (unit !== point && unit !== hyphen) break;
        hash = (hash * 31 + unit) | 0;
      }
      if (!onlyDigits || at === signs) return words.at(at, start, hash);
      const isVersion = text.startsWith('SIP/', at - 4) && !isOfWord(text.charCodeAt(at - 5));
      return (isVersion ? versions : numbers).at(signs, start, hashOfSigns);
    },
    right(start) {
      const from = start + 3;
      let at = from;
      let hash = 0;
      let unit = text.charCodeAt(at);
      for (
        ;
        at < text.length && at - start < mostSignsBehind && !isOfWord(unit);
        unit = text.charCodeAt(at)
      ) {
        hash = (hash * 31 + unit) | 0;
        at += 1;
      }
      const signs = at;
      const hashOfSigns = hash;
      let onlyDigits = true;
      for (; at < text.length && at - signs < longestWord && isOfWord(unit); unit = text.charCodeAt(at)) {
        onlyDigits &&= unit < 0x3a;
        hash = (hash * 31 + unit) | 0;
        at += 1;
      }
      if (onlyDigits && at - signs >= longNumber) return longNumbers.at(from, signs, hashOfSigns);
      return rights.at(from, at, hash);
    },
  };
}

const point = 0x2e;
const hyphen = 0x2d;
/** Edges that are remembered at most; one that falls on another's place replaces it. */
const mostPlaces = 8192;
/** UTF-16 units of a text for which there is a place: a short text should not pay for a long one's memory. */
const unitsPerPlace = 32;

/** What was made of the stretches of a text, found again by their units alone, without cutting them out. */
class EdgeMemory<Seen> {
  readonly #text: string;
  readonly #see: (edge: string) => Seen;
  readonly #edges: string[];
  readonly #seen: (Seen | undefined)[];
  /** One less than the number of places, which is a power of two. */
  readonly #mask: number;

  constructor(text: string, see: (edge: string) => Seen) {
    this.#text = text;
    this.#see = see;
    const places = Math.min(mostPlaces, 2 ** Math.ceil(Math.log2(64 + text.length / unitsPerPlace)));
    this.#mask = places - 1;
    this.#edges = new Array(places).fill('');
    this.#seen = new Array(places);
  }

  at(from: number, to: number, hash: number): Seen {
    const place = hash & this.#mask;
    const known = this.#edges[place] ?? '';
    const before = this.#seen[place];
    if (before !== undefined && known.length === to - from && this.#text.startsWith(known, from))
      return before;
    const edge = this.#text.slice(from, to);
    const seen = this.#see(edge);
    this.#edges[place] = edge;
    this.#seen[place] = seen;
    return seen;
  }
}

/** Letters of any alphabet, digits and underscore; arrows, boxes and ideographs stand between words. */
function isOfWord(unit: number): boolean {
  return unit < 0xc0 ? isWordUnit(unit) : unit < 0x2000;
}
