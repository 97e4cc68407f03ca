import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Amount } from './card-short';

/** From what a short card shows at best down to what it cannot do without. */
const amounts: readonly Amount[] = [
  { clues: 4, steps: 2 },
  { clues: 4, steps: 1 },
  { clues: 3, steps: 1 },
  { clues: 2, steps: 1 },
  { clues: 2, steps: 1, tight: 'steps' },
  { clues: 1, steps: 1, tight: 'steps' },
  { clues: 1, steps: 1, tight: 'all' },
  { clues: 1, steps: 0, tight: 'all' },
];
const everything: Amount = { clues: Infinity, steps: Infinity };

/**
 * How much a card shows: everything when it is unfolded, else as much as fits its body without scrolling. It is
 * laid out with less and less before it is painted, so that nobody sees it shrink.
 */
export function useAmount(unfolded: boolean): [RefObject<HTMLDivElement | null>, Amount] {
  const body = useRef<HTMLDivElement>(null);
  const [less, setLess] = useState(0);
  const amount = amounts[less];
  useLayoutEffect(() => {
    const { scrollHeight = 0, clientHeight = 0 } = body.current ?? {};
    if (!unfolded && scrollHeight > clientHeight && less < amounts.length - 1) setLess(less + 1);
  }, [less, unfolded]);
  return [body, unfolded || !amount ? everything : amount];
}
