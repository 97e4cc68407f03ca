import type { Entry } from '@/data/registry-shape';

/** By what an entry is found, the most certain first: the order is the ranking. */
export const foundBy = [
  'number',
  'number-start',
  'class',
  'cause',
  'phrase-start',
  'phrase',
  'other-phrase',
  'header',
  'text',
] as const;

export interface FoundEntry {
  entry: Entry;
  by: (typeof foundBy)[number];
}
