import { type KnownPhrase, knownPhrases } from '@/lib/detect/clues/phrases/known-phrases';

/** Longer than any phrase that was seen; the rest of a line is no phrase. */
const MAX_PHRASE = 160;

/** What a reason phrase or a Reason text is known to mean. */
export function knownPhrase(phrase: string): KnownPhrase | undefined {
  const head = phrase.slice(0, MAX_PHRASE).trim();
  return head === '' ? undefined : knownPhrases.find(({ pattern }) => pattern.test(head));
}
