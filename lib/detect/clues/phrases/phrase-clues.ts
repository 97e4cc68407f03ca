import type { Clue } from '@/lib/detect/clues/clue';
import type { Field } from '@/lib/detect/clues/fields/field';
import type { Knowledge } from '@/lib/detect/clues/knowledge';
import type { Message } from '@/lib/detect/clues/message/message';
import { phraseBeside } from '@/lib/detect/clues/phrases/phrase-beside';
import { phraseClash } from '@/lib/detect/clues/phrases/phrase-clash';
import type { PhraseFacts } from '@/lib/detect/clues/phrases/phrase-facts';
import type { Match } from '@/lib/detect/match';

/** The longest sentences of stacks have eight words. */
const MAX_WORDS = 10;

/** What the reason phrase of the match says beyond its code, if anything. */
export function phraseClues(
  text: string,
  message: Message,
  match: Pick<Match, 'code' | 'start'>,
  fields: readonly Field[],
  { facts, knownPhrase }: Knowledge,
): Clue[] {
  const beside = phraseBeside(text, message, match, fields);
  if (beside === undefined) return [];
  const { phrase, bounded, start, end } = beside;
  const clash = phraseClash(match.code, phrase, facts);
  if (clash !== undefined) return [{ ...clash, start, end }];
  if (isRegistered(phrase, facts.get(match.code))) return [];
  const known = knownPhrase(phrase);
  if (known === undefined || (!bounded && isSentence(phrase))) return [];
  const { meaning, stack } = known;
  return [{ kind: 'phrase', phrase, meaning, stack, start, end }];
}

/** The registered phrase of the code says no more than the code: "513 Message Too Large". */
function isRegistered(phrase: string, own: PhraseFacts | undefined): boolean {
  return own?.definition.kind !== 'unregistered' && own?.phrase.toLowerCase() === phrase.toLowerCase();
}

/** Prose runs on behind a code where a phrase would stand: "503 after the policy change of last night". */
function isSentence(phrase: string): boolean {
  return /^[a-z]/.test(phrase) || phrase.split(' ').length > MAX_WORDS;
}
