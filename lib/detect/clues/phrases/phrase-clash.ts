import type { ClueFacts } from '@/lib/detect/clues/clue';
import type { FactsByCode, PhraseFacts } from '@/lib/detect/clues/phrases/phrase-facts';

/** HTTP's phrases before RFC 9110, which servers still write. */
const olderHttp: Readonly<Record<number, string>> = { 422: 'Unprocessable Entity' };

/** Above stand numbers of libraries, which are never on the wire (RFC 3261 §7.2). */
const MAX_CODE = 699;

/**
 * The clash of a phrase with its number: it is the phrase of other codes ("417 Bad Extension"), or what
 * HTTP means by the number. A phrase that only starts like the code's own is a variant of it, no clash.
 */
export function phraseClash(code: number, phrase: string, facts: FactsByCode): ClueFacts | undefined {
  const said = letters(phrase.replace(/\s*\([^)]*\)\s*$/, ''));
  const own = facts.get(code);
  if (own === undefined || said === '' || isOwn(said, own)) return undefined;

  const { http } = own;
  const httpPhrases = http?.meaning === 'different' ? [http.phrase, olderHttp[code] ?? ''] : [];
  if (httpPhrases.some((each) => letters(each) === said)) return { kind: 'http-phrase', phrase };

  const others = [...facts].filter(
    ([other, entry]) => other <= MAX_CODE && rightPhrases(entry).includes(said),
  );
  return others.length === 0
    ? undefined
    : { kind: 'phrase-contradiction', phrase, belongsTo: others.map(([other]) => other) };
}

function isOwn(said: string, own: PhraseFacts): boolean {
  const main = letters(own.phrase);
  return main.startsWith(said) || said.startsWith(main) || rightPhrases(own).includes(said);
}

/** The registered phrase and its accepted spellings; what some stack writes by mistake is none of them. */
function rightPhrases({ phrase, otherPhrases }: PhraseFacts): string[] {
  const spellings = otherPhrases.filter(({ kind }) => kind !== 'wild').map((other) => other.phrase);
  return [phrase, ...spellings].map(letters);
}

function letters(phrase: string): string {
  return phrase.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
