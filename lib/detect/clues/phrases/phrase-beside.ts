import type { Span } from '@/lib/detect/clues/clue';
import type { Field } from '@/lib/detect/clues/fields/field';
import type { Message } from '@/lib/detect/clues/message/message';
import { phraseBehind } from '@/lib/detect/clues/phrases/phrase-behind';
import type { Match } from '@/lib/detect/match';

/** A reason phrase and where it stands. */
export interface Phrase extends Span {
  readonly phrase: string;
  /** Whether the text shows where it ends; if not, it may run on into a sentence. */
  readonly bounded: boolean;
}

/** How far behind its code a log writes the phrase as a field of its own, in UTF-16 units. */
const FIELD_REACH = 240;

/** The keys under which logs have the phrase. */
const phraseKeys: ReadonlySet<string> = new Set([
  'finalsipphrase',
  'invitefailurephrase',
  'phrase',
  'reason',
  'reasonphrase',
  'statusmessage',
  'statustext',
]);

/** The reason phrase that belongs to the match: on its status line, in a field near by, or behind its digits. */
export function phraseBeside(
  text: string,
  message: Message,
  match: Pick<Match, 'code' | 'start'>,
  fields: readonly Field[],
): Phrase | undefined {
  if (message.kind === 'record')
    return phraseInField(text, match, fields) ?? phraseBehind(text, match, message);
  const { startLine, startLineEnd } = message;
  if (startLine.kind === 'request' || startLine.code !== match.code) return undefined;
  const raw = text.slice(startLine.end, startLineEnd);
  const start = startLine.end + raw.length - raw.trimStart().length;
  return { phrase: raw.trim(), bounded: true, start, end: startLineEnd };
}

/** The nearest such field, with no other code in between. */
function phraseInField(
  text: string,
  match: Pick<Match, 'start'>,
  fields: readonly Field[],
): Phrase | undefined {
  const field = fields.find(
    ({ key, start }) => phraseKeys.has(key) && start > match.start && start - match.start < FIELD_REACH,
  );
  if (field === undefined || /;\s{0,4}cause\s{0,4}=/i.test(field.value)) return undefined;
  const between = text.slice(match.start + 3, field.start);
  if (/(?<!\d)[1-6]\d\d(?!\d)/.test(between)) return undefined;
  return { phrase: field.value, bounded: true, start: field.start, end: field.end };
}
