import { type LandmarkKind, type Landmarks, landmarkReader } from '@/lib/detect/landmarks';

/** Landmarks of a text, read block by block where somebody asks. */
export interface LandmarkMap {
  /** How many landmarks of the kind start in [from, to). */
  count(kind: LandmarkKind, from: number, to: number): number;
  /** UTF-16 units from `offset` to the nearest landmark of the kind, or `within` if there is none as near. */
  distance(kind: LandmarkKind, offset: number, within: number): number;
}

/** UTF-16 units read at a time. */
const blockLength = 1024;

/** Prepares the landmarks of a text. */
export function mapLandmarks(text: string): LandmarkMap {
  const read = landmarkReader(text);
  const blocks: (Landmarks | undefined)[] = [];
  const blockAt = (index: number): Landmarks => {
    const known = blocks[index];
    if (known) return known;
    const from = wordStart(text, index * blockLength);
    const block = read(from, wordStart(text, Math.min((index + 1) * blockLength, text.length)));
    blocks[index] = block;
    return block;
  };
  const within = function* (kind: LandmarkKind, from: number, to: number) {
    const last = Math.floor((Math.min(to, text.length) - 1) / blockLength);
    // A word that began before the block's first offset belongs to the block before it.
    for (let index = Math.max(0, Math.floor(from / blockLength)); index <= last; index += 1) {
      for (const offset of blockAt(index)[kind]) if (offset >= from && offset < to) yield offset;
    }
  };
  return {
    count(kind, from, to) {
      let count = 0;
      for (const _ of within(kind, from, to)) count += 1;
      return count;
    },
    distance(kind, offset, most) {
      let nearest = most;
      for (const at of within(kind, offset - most, offset + most))
        nearest = Math.min(nearest, Math.abs(at - offset));
      return nearest;
    },
  };
}

/** The first offset from `at` on that is not in the middle of a word, so that no block boundary cuts one. */
function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && start < text.length && start - at < 40 && /\w/.test(text.charAt(start - 1))) start += 1;
  return start;
}
