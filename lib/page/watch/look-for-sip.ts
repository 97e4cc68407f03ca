import { lookForSigns, mayHoldSip, sipSigns } from '@/lib/detect/may-hold-sip';
import { readTextOf } from './text-chunk';
import { textChunks } from './text-chunks';

/** Looks for the first sign of SIP in a document. A generator, to run in idle slices. */
export function* lookForSip(document: Document, keys: readonly string[]): Generator<void, boolean, void> {
  const signs = sipSigns(keys);
  for (const chunk of textChunks(document)) {
    if (!(yield* lookForSigns(chunk.text, signs))) continue;
    // Scripts speak of anything.
    if (mayHoldSip(readTextOf(chunk), signs)) return true;
  }
  return false;
}
