import { type LandmarkKind, type Landmarks, landmarkReader } from '@/lib/detect/landmarks';

/** Landmarks of a text, read block by block where somebody asks. */
export interface LandmarkMap {
  /** How many landmarks of the kind start in [from, to). */
  count(kind: LandmarkKind, from: number, to: number): number;
  /** UTF-16 units from `offset` to the nearest landmark of the kind, or `most` if none is as near. */
  distance(kind: LandmarkKind, offset: number, most: number): number;
}

/** UTF-16 units read at a time. */
const blockLength = 512;
/** Units that a block reaches into the next at most, to keep a word whole. */
const longestWord = 40;

/** Prepares the landmarks of a text. */
export function mapLandmarks(text: string): LandmarkMap {
  const read = landmarkReader(text);
  const blocks: (Landmarks | undefined)[] = [];
  const blockAt = (index: number): Landmarks => {
    blocks[index] ??= read(blockStart(text, index), blockStart(text, index + 1));
    return blocks[index];
  };
  // Plain loops: these two are asked several times for each number.
  return {
    count(kind, from, to) {
      let count = 0;
      const end = Math.min(to, text.length);
      for (let index = Math.max(0, Math.floor(from / blockLength)); index * blockLength < end; index += 1) {
        const offsets = blockAt(index)[kind];
        // The words of a block may begin up to `longestWord` behind its end.
        if (from <= index * blockLength && (index + 1) * blockLength + longestWord <= to) {
          count += offsets.length;
          continue;
        }
        for (let at = 0; at < offsets.length; at += 1) {
          const offset = offsets[at] ?? 0;
          if (offset >= to) break;
          if (offset >= from) count += 1;
        }
      }
      return count;
    },
    distance(kind, offset, most) {
      let nearest = most;
      const last = Math.floor((Math.min(offset + most, text.length) - 1) / blockLength);
      for (let index = Math.max(0, Math.floor((offset - most) / blockLength)); index <= last; index += 1)
        for (const at of blockAt(index)[kind]) nearest = Math.min(nearest, Math.abs(at - offset));
      return nearest;
    },
  };
}

/** Where a block begins: behind the word that its first offset would cut. */
function blockStart(text: string, index: number): number {
  let start = Math.min(index * blockLength, text.length);
  const most = Math.min(start + longestWord, text.length);
  while (start > 0 && start < most && /[\w-]/.test(text.charAt(start - 1))) start += 1;
  return start;
}
