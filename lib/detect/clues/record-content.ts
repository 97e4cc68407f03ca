import type { Clue } from '@/lib/detect/clues/clue';
import type { Field } from '@/lib/detect/clues/fields/field';
import { recordFields } from '@/lib/detect/clues/fields/record-fields';
import { blanked } from '@/lib/detect/clues/message/blanked';
import type { LogRecord } from '@/lib/detect/clues/message/message';
import { rawMessages } from '@/lib/detect/clues/message/raw-messages';
import type { Scene } from '@/lib/detect/clues/readers/reader';
import { sentenceReaders } from '@/lib/detect/clues/sentences/sentence-readers';

/** What a log record holds for the readers. */
export interface RecordContent {
  readonly fields: readonly Field[];
  /** The clues that the record words freely. */
  readonly sentences: readonly Clue[];
}

/**
 * The fields and sentences of a log record. It may hold raw SIP messages in its strings: their header
 * fields count when there is only one and it has the code of the match, and never as keys of the record.
 */
export function recordContent(text: string, record: LogRecord, scene: Scene): RecordContent {
  const raw = rawMessages(text, record);
  const [only] = raw.length === 1 ? raw : [];
  const own = only?.startLine.kind === 'response' && only.startLine.code === scene.code ? only.fields : [];
  const written = blanked(text, record, raw);
  return {
    fields: [...own, ...recordFields(written, record.start)],
    sentences: sentenceReaders.flatMap((read) => read(written, record.start, scene)),
  };
}
