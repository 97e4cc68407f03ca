import { findCandidates } from '@/lib/detect/find-candidates';
import { foldText } from '@/lib/detect/fold-text';
import { landmarkReader } from '@/lib/detect/landmarks';
import { numberWeigher } from '@/lib/detect/weigh-number';

/** UTF-16 units read at a time: on a page about SIP the first word comes early. */
const slice = 2048;

/**
 * Whether a text is worth watching at all: it holds a word that only SIP says, or a number that names SIP by itself,
 * as `486 Busy Here` does. True for every text in which `findMatches` alone finds something.
 */
export function mayHoldSip(raw: string): boolean {
  const { text } = foldText(raw);
  const readLandmarks = landmarkReader(text);
  for (let from = 0; from < text.length; from += slice) {
    if (readLandmarks(from, Math.min(from + slice, text.length)).onlySip.length > 0) return true;
  }
  const weigh = numberWeigher(text);
  return findCandidates(text).some((candidate) => weigh(candidate).namesSip);
}
