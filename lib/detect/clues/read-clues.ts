import type { Clue, Clues } from '@/lib/detect/clues/clue';
import { directionOf } from '@/lib/detect/clues/direction-of';
import { inOrder } from '@/lib/detect/clues/in-order';
import { joinedAsteriskCause } from '@/lib/detect/clues/joined-asterisk-cause';
import type { Knowledge } from '@/lib/detect/clues/knowledge';
import type { Message } from '@/lib/detect/clues/message/message';
import { messageAround } from '@/lib/detect/clues/message-around';
import { phraseClues } from '@/lib/detect/clues/phrases/phrase-clues';
import { fieldClues } from '@/lib/detect/clues/readers/field-clues';
import type { Scene } from '@/lib/detect/clues/readers/reader';
import { recordContent } from '@/lib/detect/clues/record-content';
import { credentialsOf } from '@/lib/detect/clues/transaction/credentials-of';
import { requestClues } from '@/lib/detect/clues/transaction/request-clues';
import { type Transaction, transactionOf } from '@/lib/detect/clues/transaction/transaction-of';
import { conclude } from '@/lib/detect/clues/verdict/conclude';
import { withoutNested } from '@/lib/detect/clues/without-nested';
import type { Match } from '@/lib/detect/match';

type Place = Pick<Match, 'code' | 'start' | 'end'>;

/**
 * Reads what the message around a match says beside the code: its method, the cause, who sent it, and
 * whether it is a fault at all. Nothing is taken from neighbouring messages, except that the request of a
 * response, known by Call-ID and CSeq, tells whether it had credentials, a dialog and a CANCEL. Offsets
 * are UTF-16 offsets of `text`; `knowledge` is the registry's: phrases, stacks, and what the message leaves open.
 */
export function readClues(text: string, match: Place, knowledge: Knowledge): Clues {
  const message = messageAround(text, match);
  const transaction = transactionOf(text, message);
  const scene: Scene = {
    code: match.code,
    where: message.kind,
    credentials: credentialsOf(transaction.request),
    knowledge,
  };
  const clues = inOrder(
    joinedAsteriskCause(withoutNested(collect(text, message, match, transaction, scene))),
  );
  return conclude(text, message, clues, scene);
}

function collect(
  text: string,
  message: Message,
  match: Place,
  transaction: Transaction,
  scene: Scene,
): Clue[] {
  const { fields, sentences } =
    message.kind === 'sip' ? { fields: message.fields, sentences: [] } : recordContent(text, message, scene);
  const direction = directionOf(text, message, match);
  return [
    ...phraseClues(text, message, match, fields, scene.knowledge),
    ...fieldClues(fields, scene, match),
    ...sentences,
    ...requestClues(message, transaction),
    ...(direction === undefined ? [] : [direction]),
  ];
}
