import { lookForSigns, sipSigns } from '@/lib/detect/may-hold-sip';
import { textChunks } from './text-chunks';

/** Looks for the first sign of SIP in a tree. A generator, to run in idle slices. */
export function* lookForSip(root: Node, keys: readonly string[]): Generator<void, boolean, void> {
  const signs = sipSigns(keys);
  yield;
  for (const chunk of textChunks(root)) {
    if (yield* lookForSigns(chunk, signs)) return true;
  }
  return false;
}
