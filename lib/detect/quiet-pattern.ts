import type { Match } from '@/lib/detect/match';

/** UTF-16 units on each side of a number that can belong to its shape. */
const reach = 48;
/** Words before the number that belong to it at most. */
const mostWords = 3;
/** Letters from which on a word says enough by itself: `is`, `rc` and `to` do not. */
const tellingLetters = 3;

/** Rules that speak of what stands around a number, and change from line to line: they are no part of its shape. */
const surroundings: ReadonlySet<string> = new Set([
  'sip-on-line',
  'telephony-on-line',
  'sip-nearby',
  'telephony-nearby',
  'page-about-sip',
  'page-about-telephony',
  'code-elsewhere',
  'list-of-codes',
]);

/**
 * What a match has in common with those that would be marked for the same reason: the name of the rule that spoke
 * loudest for the number itself, a space, and the label that it stands behind, with `###` in place of the digits, as
 * in `status-label orderStatus: ###`. Where no label leads to it, the word behind it belongs to it too.
 */
export function quietPatternOf(text: string, match: Match): string {
  const digitsEnd = match.start + 3;
  const before = text.slice(Math.max(0, match.start - reach), match.start).replace(/^[\s\S]*[\n\t]/, '');
  const label = labelIn(before);
  const isLabelled = /[:=]\W*$/.test(label);
  const behind = isLabelled ? '' : wordBehind(text.slice(digitsEnd, digitsEnd + reach));
  return `${loudest(match)} ${shapeOf(label)}###${shapeOf(behind)}`;
}

function loudest({ evidence }: Match): string {
  const speaking = evidence.filter(({ weight }) => weight > 0);
  const own = speaking.filter(({ rule }) => !surroundings.has(rule));
  const [first] = (own.length > 0 ? own : speaking).toSorted((a, b) => b.weight - a.weight);
  return first?.rule ?? 'other';
}

/** The last words before a number, as few as say what it is. */
function labelIn(before: string): string {
  const words = [...before.matchAll(/[\p{L}\p{N}_./-]+/gu)].slice(-mostWords);
  let start = before.length;
  for (const word of words.reverse()) {
    const between = before.slice(word.index + word[0].length, start);
    start = word.index;
    const letters = word[0].match(/\p{L}/gu)?.length ?? 0;
    if (letters >= tellingLetters || /[:=>]/.test(between)) break;
  }
  return before.slice(start);
}

function wordBehind(after: string): string {
  return /^[^\p{L}\p{N}\n\t]{0,4}[\p{L}\p{N}_./-]+/u.exec(after)?.[0] ?? '';
}

/** Other digits change from line to line, and so may the width of the space between words. */
function shapeOf(text: string): string {
  return text.replaceAll(/\d+/g, '#').replaceAll(/\s+/g, ' ');
}
