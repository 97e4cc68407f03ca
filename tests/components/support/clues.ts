import type { Clue, ClueFacts, Clues } from '@/lib/detect/clues/clue';

/** A clue without the place where it was read, which no view shows. */
export function clue(facts: ClueFacts, start = 0): Clue {
  return { start, end: start + 1, ...facts };
}

/** What a message says, when it says nothing but this. */
export function cluesOf(rest: Partial<Clues> = {}): Clues {
  return { clues: [], fault: 'depends', ...rest };
}
