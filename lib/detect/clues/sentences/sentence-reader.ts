import type { Clue } from '@/lib/detect/clues/clue';
import type { Scene } from '@/lib/detect/clues/readers/reader';

/**
 * Reads clues that a log record words freely, without a key. `record` is the text of the record; offsets
 * in it become those of the text by adding `base`.
 */
export type SentenceReader = (record: string, base: number, scene: Scene) => Clue[];
