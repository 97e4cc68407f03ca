import type { Clue } from '@/lib/detect/clues/clue';
import type { Match } from '@/lib/detect/match';

/**
 * Reads clues that a log record words freely, without a key. `record` is the text of the record; offsets
 * in it become those of the text by adding `base`.
 */
export type SentenceReader = (
  record: string,
  base: number,
  match: Pick<Match, 'code' | 'start' | 'end'>,
) => Clue[];
