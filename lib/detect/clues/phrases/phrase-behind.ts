import type { Span } from '@/lib/detect/clues/clue';
import type { Phrase } from '@/lib/detect/clues/phrases/phrase-beside';
import type { Match } from '@/lib/detect/match';

/** In UTF-16 units; longer than any phrase that was seen. */
const REACH = 200;

/** Behind the digits: what closes around them, a dash or colon, and what opens around the phrase. */
const lead = /^["'\])]{0,2}[\s\u00a0]{0,4}(?:[-–:|/,][\s\u00a0]{0,4})?(\\?["'([])?(?=[A-Za-z])/;

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '"': '"', "'": "'", '\\"': '\\"' };

/** The phrase behind the digits of a match, inside its line and its record. */
export function phraseBehind(text: string, match: Pick<Match, 'start'>, record: Span): Phrase | undefined {
  const from = match.start + 3;
  const rest = /^[^\n\r\u2028\u2029]*/.exec(text.slice(from, Math.min(record.end, from + REACH)))?.[0] ?? '';
  const before = lead.exec(rest);
  if (before === null) return undefined;
  const said = rest.slice(before[0].length);
  const opener = before[1];
  const close = opener === undefined ? -1 : said.indexOf(closers[opener] ?? opener);
  const stop = opener === undefined ? said.search(/["|;,\t{}<>[\]\\]|\s{2}|\s\w{1,40}=|$/) : close;
  const phrase = withoutTail(stop === -1 ? said : said.slice(0, stop));
  const start = from + before[0].length;
  const bounded = close !== -1;
  return phrase === '' ? undefined : { phrase, bounded, start, end: start + phrase.length };
}

/** Without spaces, and without what closes a bracket or string around code and phrase together. */
function withoutTail(phrase: string): string {
  const trimmed = phrase.trimEnd();
  return trimmed.includes('(') ? trimmed : trimmed.replace(/['"]?\){1,3}['"]?$/, '');
}
