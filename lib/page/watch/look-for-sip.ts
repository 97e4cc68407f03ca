import { lookForSigns, mayHoldSip, sipSigns } from '@/lib/detect/may-hold-sip';
import { readTextOf } from './text-chunk';
import { textChunks } from './text-chunks';

/** Looks for the first sign of SIP in a document. A generator, to run in idle slices. */
export function* lookForSip(document: Document, keys: readonly string[]): Generator<void, boolean, void> {
  const signs = sipSigns(keys);
  let isFirst = true;
  for (const { text, nodes } of textChunks(document)) {
    const hasSign = isFirst ? yield* lookForSigns(text, signs) : mayHoldSip(text, signs);
    // Scripts speak of anything.
    if (hasSign && mayHoldSip(readTextOf({ text, nodes }), signs)) return true;
    isFirst = false;
    yield;
  }
  return false;
}
