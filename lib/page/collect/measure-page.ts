import { mayHoldSip, sipSigns } from '@/lib/detect/may-hold-sip';
import { readTextOf } from '../watch/text-chunk';
import { textChunks } from '../watch/text-chunks';

/** What is known of a page before its codes are collected. */
export interface PageMeasure {
  /** UTF-16 units of text, scripts and styles not counted. */
  readonly length: number;
  /** Whether anything on it may speak of SIP: without, the detector need not be loaded. */
  readonly mayHoldSip: boolean;
}

/** Measures the text of a tree and looks for a sign of SIP. A generator, to run in idle slices. */
export function* measurePage(root: Node, keys: readonly string[]): Generator<void, PageMeasure, void> {
  const signs = sipSigns(keys);
  let length = 0;
  let found = false;
  for (const chunk of textChunks(root)) {
    const text = readTextOf(chunk);
    length += text.length;
    found ||= mayHoldSip(text, signs);
    yield;
  }
  return { length, mayHoldSip: found };
}
