import type { ClueFacts } from '@/lib/detect/clues/clue';
import { listed } from '@/lib/detect/clues/fields/listed';
import { parameters } from '@/lib/detect/clues/fields/parameters';
import type { FieldReader, Scene } from '@/lib/detect/clues/readers/reader';

/** `Q.850;cause=16;text="Terminated"`, RFC 3326 §2; RFC 9366 allows several. */
const protocol = /^([A-Za-z][\w.-]{1,30})\s{0,8};/;

export const reason: FieldReader = {
  names: ['Reason', 'sip_reason_header', 'reason_header'],
  read: ({ value }, scene) => listed(value).flatMap((each) => readReason(each, scene)),
};

function readReason(value: string, { knowledge }: Scene): ClueFacts[] {
  const name = protocol.exec(value)?.[1];
  const given = parameters(value);
  const cause = /^\d{1,4}$/.exec(given.get('cause') ?? '')?.[0];
  const text = given.get('text');
  const location = given.get('location');
  // A Reason without a cause and a text says nothing; in a log the key often means the phrase.
  if (name === undefined || (cause === undefined && text === undefined)) return [];
  const meaning = knowledge.knownPhrase(text ?? '')?.meaning;
  return [
    {
      kind: 'reason',
      protocol: spelling(name),
      cause: cause === undefined ? undefined : Number(cause),
      text,
      location,
      meaning,
    },
  ];
}

/** Protocol names compare without case (RFC 3261 §7.3.1); the registry has them in this spelling. */
function spelling(name: string): string {
  const upper = name.toUpperCase();
  if (upper === 'Q850') return 'Q.850';
  return upper === 'PREEMPTION' ? 'Preemption' : upper;
}
