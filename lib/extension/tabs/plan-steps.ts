import type { FrameFound, FrameHere } from '@/lib/visit/visit-messages';

/** One frame to try on the way to the next code. */
export interface PlannedStep {
  readonly frame: string;
  /** Begin at the frame's edge: the one before has come to its end. */
  readonly restart: boolean;
  /** Mentions in the frames before this one, and in all. */
  readonly before: number;
  readonly total: number;
}

/**
 * In which frames to look for the next code, one after the other: the one in which the last step was made, then those
 * behind it, and at last that one again from its other edge.
 */
export function planSteps(
  here: readonly FrameHere[],
  found: readonly FrameFound[],
  by: 1 | -1,
  code?: number,
): readonly PlannedStep[] {
  const isTop = (frame: string) => here.some((each) => each.frame === frame && each.isTop);
  const inOrder = found
    .map((each) => ({ ...each, count: countOf(each, code) }))
    .filter(({ count }) => count > 0)
    // The page itself, then its frames, in an order that is the same at the next step.
    .toSorted((a, b) => Number(isTop(b.frame)) - Number(isTop(a.frame)) || (a.frame < b.frame ? -1 : 1));
  const total = inOrder.reduce((sum, { count }) => sum + count, 0);
  const planned = inOrder.map(({ frame }, index) => ({
    frame,
    total,
    before: inOrder.slice(0, index).reduce((sum, { count }) => sum + count, 0),
  }));
  const used = inOrder.reduce(
    (best, each, at) => (each.usedAt > (inOrder[best]?.usedAt ?? 0) ? at : best),
    0,
  );
  const { length } = planned;
  return Array.from({ length: length === 0 ? 0 : length + 1 }, (_, turn) => {
    const step = planned[(((used + turn * by) % length) + length) % length];
    return step && { ...step, restart: turn > 0 };
  }).filter((step) => step !== undefined);
}

function countOf({ codes }: FrameFound, code: number | undefined): number {
  return codes.reduce((sum, [each, count]) => (code === undefined || each === code ? sum + count : sum), 0);
}
