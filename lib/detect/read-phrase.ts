import { codePhrases } from '@/data/code-phrases';
import { httpCodes } from '@/data/lexicon';
import type { Evidence } from '@/lib/detect/match';
import { isWordUnit } from '@/lib/detect/word-unit';

/** A reason phrase beside the digits of its code. */
export interface PhraseFit {
  readonly evidence: Evidence;
  /** Only SIP has this phrase for this number. */
  readonly namesSip: boolean;
  /** UTF-16 units from the digits' end to the phrase's if it follows after one separator, else 0. */
  readonly length: number;
}

const weights = {
  phrase: 3,
  'phrase-in-part': 2,
  'word-of-phrase': 2,
  'phrase-nearby': 2,
  'phrase-before': 3,
} as const;
/** What a phrase of SIP's own adds, since HTTP has no such phrase. */
const ownPhrase = {
  phrase: 3,
  'phrase-in-part': 3,
  'word-of-phrase': 1,
  'phrase-nearby': 3,
  'phrase-before': 3,
} as const;

/** UTF-16 units in which `"code":486,"reason":"Busy Here"` still counts as one statement. */
const reach = 60;

interface Phrase {
  /** In small letters. */
  readonly phrase: string;
  /** As the registry writes it, behind a blank. */
  readonly written: string;
  readonly plain: string;
  readonly lastWord: string;
  /** Its words in small letters, hyphens left out. */
  readonly words: readonly string[];
  /** The first letters of those words. */
  readonly initials: string;
  /** HTTP has no such phrase for this number. */
  readonly own: boolean;
  /** What it says where it stands as the registry writes it. */
  readonly fit: PhraseFit;
}

const sharedEvidence: Evidence = { rule: 'phrase', weight: weights.phrase };
const ownEvidence: Evidence = { rule: 'phrase', weight: weights.phrase + ownPhrase.phrase };

/** Every phrase, ready to be compared. */
const phrases: ReadonlyMap<number, Phrase> = new Map(
  [...codePhrases].map(([code, phrase]) => {
    const plain = plainWords(phrase);
    const lastWord = plain.slice(plain.lastIndexOf(' ') + 1);
    const own = !httpCodes.has(code);
    const small = phrase.toLowerCase();
    const words = small.replaceAll('-', '').split(/[ /]/);
    const fit = { evidence: own ? ownEvidence : sharedEvidence, namesSip: own, length: phrase.length + 1 };
    const initials = words.map((word) => word.charAt(0)).join('');
    return [code, { phrase: small, written: ` ${phrase}`, plain, lastWord, words, initials, own, fit }];
  }),
);

const gapPattern =
  /^s?["'`*\])]{0,3}[ \t]{0,24}(?:[-–—:|,=;]>?|\n)?[ \t]{0,8}(?:\/[/*]|#|--)?[ \t]{0,4}["'`(*[]{0,3}(?=[a-z])/;

/** The code's phrase if it stands as the registry writes it, one blank behind the digits at `start`, as nearly all do. */
export function phraseAsWritten(text: string, code: number, start: number): PhraseFit | undefined {
  const known = phrases.get(code);
  if (!known) return undefined;
  const from = start + 3;
  return text.startsWith(known.written, from) && !isWordUnit(text.charCodeAt(from + known.written.length))
    ? known.fit
    : undefined;
}

/**
 * Looks for the code's reason phrase written otherwise, or a variant of it, behind and before the digits at `start`.
 * `left` is the word before them in small letters; `further` asks to look beyond the next words too.
 */
export function readPhrase(
  text: string,
  code: number,
  start: number,
  left: string,
  further: boolean,
): PhraseFit | undefined {
  const known = phrases.get(code);
  if (!known) return undefined;
  const { own: isOwn } = known;
  const after = text.slice(start + 3, start + 3 + reach).toLowerCase();
  const gap = gapPattern.exec(after)?.[0] ?? '';
  const found = (rule: keyof typeof weights, length = 0): PhraseFit => {
    const adjoins = length > 0 && gap.length === 1 && gap !== '\t';
    return {
      evidence: { rule, weight: weights[rule] + (isOwn ? ownPhrase[rule] : 0) },
      namesSip: isOwn && rule !== 'word-of-phrase',
      length: adjoins ? 1 + length : 0,
    };
  };
  // `200OK` is how SIP people write.
  if (gap || after.startsWith('ok')) {
    const { length, whole } = commonLength(after.slice(gap.length), known);
    if (whole) return found('phrase', length);
    // `486 Busy` is a phrase cut short, `486 busy` may be a count of busy lines; a part in the
    // next cell may be the state of an extension.
    const isName = /[A-Z]/.test(text.charAt(start + 3 + gap.length));
    if (length > 0 && !gap.includes('\n'))
      return found(isName && !/[\t|]/.test(gap) ? 'phrase-in-part' : 'word-of-phrase', length);
  }
  if (known.plain.length < 5) return undefined;
  if (left.includes(known.lastWord)) {
    if (plainWords(text.slice(Math.max(0, start - reach), start)).endsWith(known.plain))
      return found('phrase-before');
  }
  if (!further || !after.includes(known.lastWord)) return undefined;
  const [statement = ''] = /^[^\n\d]*/.exec(after) ?? [];
  return `${plainWords(statement)} `.includes(`${known.plain} `) ? found('phrase-nearby') : undefined;
}

/** `PJSIP_SC_BUSY_HERE = ` and `"Busy Here" (` both end in ` busy here`. */
function plainWords(text: string): string {
  return ` ${text
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ' ')
    .trim()}`;
}

/** Words that tell nothing of the code when they are all that fits. */
const small = new Set(
  'is the a in for of to not too no here request call server message session bad response media user'.split(
    ' ',
  ),
);
/** Enough letters to see that `unavailable` and `unavail` are one word. */
const stem = (word: string) => word.replaceAll('-', '').slice(0, 6);

/** How much of `found` is the phrase from its start: all of it, or at least one telling word. */
function commonLength(
  found: string,
  { phrase, words, initials }: Phrase,
): { length: number; whole: boolean } {
  if (!initials.includes(found.charAt(0))) return { length: 0, whole: false };
  if (found.startsWith(phrase) && !/\w/.test(found.charAt(phrase.length)))
    return { length: phrase.length, whole: true };
  let length = 0;
  let read = 0;
  let extra = false;
  for (const [word, bare = ''] of found.matchAll(/[ /]?([a-z]+(?:['’-][a-z]+)*)|.+/g)) {
    const short = stem(bare);
    const fits = words.some((one) => one === short || (short.length > 3 && one.startsWith(short)));
    // `Call Leg/Transaction Does Not Exist`: a variant may have one word more, but not before all others.
    if (!fits && (extra || read === 0)) break;
    read += word.length;
    if (!fits) {
      extra = true;
      continue;
    }
    if (!small.has(bare)) length = read;
  }
  return { length, whole: false };
}
