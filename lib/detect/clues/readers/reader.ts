import type { ClueFacts } from '@/lib/detect/clues/clue';
import type { Field } from '@/lib/detect/clues/fields/field';
import type { Knowledge } from '@/lib/detect/clues/knowledge';

/** What a reader knows of the message around the field. */
export interface Scene {
  /** The code of the match. */
  readonly code: number;
  /** Whether the field stands in a SIP message or in a log record, whose keys mean less for sure. */
  readonly where: 'sip' | 'record';
  /** Whether the request that the code answers carried credentials; `unknown` when it is not in sight. */
  readonly credentials: 'sent' | 'none' | 'unknown';
  readonly knowledge: Knowledge;
}

/** One kind of header field or log key, and the clues that it holds. To read another field, add a record. */
export interface FieldReader {
  /** Every name of the field, in any spelling that `fieldKey` takes for the same. */
  readonly names: readonly string[];
  /** The codes for which the field tells something; all when absent. */
  readonly codes?: readonly number[] | undefined;
  /** The clues in one field; none when its value has another form than the field should have. */
  readonly read: (field: Field, scene: Scene) => readonly ClueFacts[];
}
