import { codePhrases } from '@/data/code-phrases';
import { httpCodes } from '@/data/lexicon';
import type { Evidence } from '@/lib/detect/match';

/** A reason phrase that follows the digits of its code. */
export interface PhraseFit {
  readonly evidence: Evidence;
  /** Only SIP has this phrase for this number. */
  readonly namesSip: boolean;
  /** UTF-16 offset behind the phrase. */
  readonly end: number;
  /** The phrase follows after a single separator, so it belongs to the painted span. */
  readonly adjoins: boolean;
}

const gap = /s?["'`*\])]{0,3}[ \t]{0,3}(?:[-–—:|,=]>?)?[ \t]{0,3}["'`(*[]{0,3}/y;
const words = /[A-Za-z]+(?:['’][a-z]+)?(?:[ /-][A-Za-z]+(?:['’][a-z]+)?){0,7}/y;
const small = new Set(['is', 'the', 'a', 'in', 'for', 'of', 'to', 'not', 'too', 'no', 'here']);
/** Enough letters to see that `unavailable` and `unavail` are one word. */
const stem = (word: string) => word.slice(0, 6);

/** Reads the words behind the digits at `start`, if they are the code's reason phrase or a variant of it. */
export function readPhrase(text: string, code: number, start: number): PhraseFit | undefined {
  const phrase = codePhrases.get(code);
  if (!phrase) return undefined;
  const gapEnd = endOf(gap, text, start + 3);
  const end = gapEnd === start + 3 ? gapEnd : endOf(words, text, gapEnd);
  if (end === gapEnd) return undefined;
  const adjoins = gapEnd === start + 4 && text[start + 3] !== '\t';
  const { length, whole } = commonLength(text.slice(gapEnd, end).toLowerCase(), phrase.toLowerCase());
  if (length === 0) return undefined;
  const shared = httpCodes.has(code);
  const weight = (whole ? 3 : 2) + (shared ? 0 : whole ? 3 : 1);
  return {
    evidence: { rule: whole ? 'phrase' : 'phrase-in-part', weight },
    namesSip: whole && !shared,
    end: gapEnd + length,
    adjoins,
  };
}

/** How much of `found` is the phrase: all of it, or at least one telling word from the start. */
function commonLength(found: string, phrase: string): { length: number; whole: boolean } {
  if (found.startsWith(phrase) && !/\w/.test(found.charAt(phrase.length))) {
    return { length: phrase.length, whole: true };
  }
  const known = phrase.split(/[ /-]/).map(stem);
  let length = 0;
  let telling = 0;
  let read = 0;
  for (const word of found.split(/(?=[ /-])/)) {
    const bare = word.replace(/^[ /-]/, '');
    if (!known.includes(stem(bare))) break;
    read += word.length;
    if (small.has(bare)) continue;
    telling += 1;
    length = read;
  }
  return { length: telling > 0 ? length : 0, whole: false };
}

function endOf(pattern: RegExp, text: string, from: number): number {
  const sticky = new RegExp(pattern.source, 'y');
  sticky.lastIndex = from;
  return sticky.test(text) ? sticky.lastIndex : from;
}
