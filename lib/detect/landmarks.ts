import { oftenSip, onlySip, otherProtocols } from '@/data/lexicon';

/** The words of a text that speak for or against SIP, as rising UTF-16 offsets. */
export interface Landmarks {
  readonly onlySip: readonly number[];
  readonly oftenSip: readonly number[];
  readonly other: readonly number[];
}

const either = (patterns: readonly RegExp[]) => patterns.map((pattern) => pattern.source).join('|');
const vocabulary = `(${either(onlySip)})|(${either(oftenSip)})|${either(otherProtocols)}`;

/** Finds the landmarks of a text in one pass. */
export function readLandmarks(text: string): Landmarks {
  const only: number[] = [];
  const often: number[] = [];
  const other: number[] = [];
  for (const found of text.matchAll(new RegExp(vocabulary, 'g'))) {
    if (found[1]) only.push(found.index);
    else if (found[2]) often.push(found.index);
    else other.push(found.index);
  }
  return { onlySip: only, oftenSip: often, other };
}

/** How many of the rising `offsets` lie in [from, to). */
export function countBetween(offsets: readonly number[], from: number, to: number): number {
  return firstAtOrAfter(offsets, to) - firstAtOrAfter(offsets, from);
}

function firstAtOrAfter(offsets: readonly number[], wanted: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] ?? Infinity) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** UTF-16 units from `offset` to the nearest of the rising `offsets`. */
export function nearestDistance(offsets: readonly number[], offset: number): number {
  const next = firstAtOrAfter(offsets, offset);
  return Math.min((offsets[next] ?? Infinity) - offset, offset - (offsets[next - 1] ?? -Infinity));
}
