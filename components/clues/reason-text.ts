import type { Words } from '@/data/interface-text';
import type { Vocabulary } from '@/data/vocabulary';
import type { ClueOf } from '@/lib/detect/clues/clue';
import { asLiteral } from '../literal-text';
import { causeText, join, quote } from './clue-row';

/** What a Reason value says: protocol and cause, the cause's meaning, the sender's own text, the network. */
export function reasonText(clue: ClueOf<'reason'>, words: Words, vocabulary: Vocabulary): string {
  const isQ850 = clue.protocol.toUpperCase() === 'Q.850';
  const cause = isQ850 ? causeText(clue.cause, words, vocabulary) : plainCause(clue, words);
  const meaning =
    clue.cause === undefined
      ? undefined
      : isQ850
        ? vocabulary.getQ850Cause(clue.cause)?.meaning
        : vocabulary.getReasonValue(clue.protocol, clue.cause);
  const location = clue.location && vocabulary.getQ850Location(clue.location)?.meaning;
  return join(
    cause,
    quote(clue.text),
    clue.meaning ? words(`meaning.${clue.meaning}`) : meaning,
    location && words('clue.location', { location }),
  );
}

function plainCause({ protocol, cause }: ClueOf<'reason'>, words: Words): string {
  if (cause === undefined) return asLiteral(protocol);
  // In the SIP protocol the cause is a response code: it can be opened like any other.
  const shown = protocol.toUpperCase() === 'SIP' ? `[${cause}]` : cause;
  return words('clue.reason.cause', { protocol: asLiteral(protocol), cause: shown });
}
