import type { Clue } from '@/lib/detect/clues/clue';

/** Asterisk writes the text and the number of one cause into two header fields; they are one clue. */
export function joinedAsteriskCause(clues: readonly Clue[]): Clue[] {
  const halves = clues.filter((clue) => clue.kind === 'asterisk-cause');
  const [first] = halves;
  if (first === undefined || halves.length === 1) return [...clues];
  const whole: Clue = Object.assign({}, ...halves, {
    start: Math.min(...halves.map(({ start }) => start)),
    end: Math.max(...halves.map(({ end }) => end)),
  });
  return [...clues.filter((clue) => clue.kind !== 'asterisk-cause'), whole];
}
