import type { Clue } from '@/lib/detect/clues/clue';

/** The cause inside a Reason is that of the Reason and no cause of the switch beside it. */
export function withoutNested(clues: readonly Clue[]): Clue[] {
  const reasons = clues.filter(({ kind }) => kind === 'reason');
  return clues.filter(
    (clue) =>
      clue.kind !== 'hangup-cause' ||
      !reasons.some(({ start, end }) => start <= clue.start && clue.start < end),
  );
}
