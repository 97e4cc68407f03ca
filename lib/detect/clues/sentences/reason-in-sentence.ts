import { reason } from '@/lib/detect/clues/readers/reason';
import type { SentenceReader } from '@/lib/detect/clues/sentences/sentence-reader';

/** A Reason value anywhere in a line: accounting and CDRs write it behind keys of their own. */
const value =
  /\b(?:SIP|Q\.?850|STIR|Preemption|RELEASE_CAUSE|FAILURE_CAUSE)\s{0,4};\s{0,4}cause\s{0,4}=\s{0,4}\d{1,4}(?:\s{0,4};\s{0,4}[a-z]{1,20}\s{0,4}=\s{0,4}(?:\\?"[^"\n]{0,200}"|[\w.-]{1,60}))*/gi;

/** Reads `Q.850;cause=16;text="Terminated"` wherever it stands. */
export const reasonInSentence: SentenceReader = (record, base, scene) =>
  [...record.matchAll(value)].flatMap((found) => {
    const field = { key: 'reason', value: found[0].replaceAll('\\"', '"'), start: 0, end: 0 };
    const start = base + found.index;
    const facts = reason.read(field, scene);
    return facts.map((each) => ({ ...each, start, end: start + found[0].length }));
  });
