import { codePhrases } from '@/data/code-phrases';
import { httpCodes } from '@/data/lexicon';

/** How well the words behind a number fit the code's reason phrase. */
export interface PhraseFit {
  /** `whole`: the official phrase; `part`: some of its words, or a variant of it. */
  readonly fit: 'whole' | 'part';
  /** HTTP has the same phrase for the same number, so it shows nothing of SIP. */
  readonly shared: boolean;
  /** UTF-16 offset behind the phrase. */
  readonly end: number;
  /** The phrase follows after a single separator, so it belongs to the painted span. */
  readonly adjoins: boolean;
}

const gap = /s?["'`*\])]{0,3}(?:[ \t]{0,2}(?:[-–—:|,=]|=>)?[ \t]{0,3})["'`(*[]{0,3}/y;
const words = /[A-Za-z]+(?:['’][a-z]+)?(?:[ /-][A-Za-z]+(?:['’][a-z]+)?){0,7}/y;
const small = new Set(['is', 'the', 'a', 'in', 'for', 'of', 'to', 'not', 'too', 'no']);

/** Reads the reason phrase that follows the digits at `start`, if it belongs to the code. */
export function readPhrase(text: string, code: number, start: number): PhraseFit | undefined {
  const phrase = codePhrases.get(code);
  if (!phrase) return undefined;
  const gapEnd = endOf(gap, text, start + 3);
  if (gapEnd === start + 3) return undefined;
  const end = endOf(words, text, gapEnd);
  if (end === gapEnd) return undefined;
  const adjoins = gapEnd === start + 4 && text[start + 3] !== '\t';
  const found = text.slice(gapEnd, end).toLowerCase();
  const wanted = phrase.toLowerCase();
  const shared = httpCodes.has(code);
  if (found.startsWith(wanted) && !/\w/.test(found.charAt(wanted.length))) {
    return { fit: 'whole', shared, end: gapEnd + wanted.length, adjoins };
  }
  const known = wanted.split(/[ /-]/).map(stem);
  let length = 0;
  let telling = 0;
  for (const word of found.split(/(?=[ /-])/)) {
    const bare = word.replace(/^[ /-]/, '');
    if (!known.includes(stem(bare))) break;
    length += word.length;
    if (!small.has(bare)) telling += 1;
  }
  return telling > 0 ? { fit: 'part', shared, end: gapEnd + length, adjoins } : undefined;
}

const stem = (word: string) => word.slice(0, 6);

function endOf(pattern: RegExp, text: string, from: number): number {
  const sticky = new RegExp(pattern.source, 'y');
  sticky.lastIndex = from;
  return sticky.test(text) ? sticky.lastIndex : from;
}
