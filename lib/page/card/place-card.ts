import { computePosition, flip, offset, shift, size } from '@floating-ui/core';
import type { Box } from '../hover/corridor';
import { viewportPlatform } from './viewport-platform';

/** The side of its line on which a card stands. */
export type Side = 'below' | 'above';

/** CSS px between the line and the card. */
const gap = 6;
/** CSS px between the card and the edge of the window. */
export const edge = 8;
/** CSS px: a lower card would show nothing but its title. */
const leastHeight = 120;

/**
 * Puts the card above or below the match, never over its line, and gives it the height that is there. Resolves to
 * the side it took, before anything is painted, so that the next card on the same line can take the same.
 */
export async function placeCard(card: HTMLElement, anchor: Box, preferred: Side): Promise<Side> {
  const rect = new DOMRect(anchor.left, anchor.top, anchor.right - anchor.left, anchor.bottom - anchor.top);
  const { x, y, placement } = await computePosition({ getBoundingClientRect: () => rect }, card, {
    platform: viewportPlatform(card.ownerDocument),
    strategy: 'fixed',
    placement: preferred === 'below' ? 'bottom-start' : 'top-start',
    middleware: [
      offset(gap),
      flip({ padding: edge, crossAxis: false }),
      shift({ padding: edge }),
      size({ padding: edge, apply: ({ availableHeight }) => setRoom(card, availableHeight) }),
    ],
  });
  card.style.left = `${x}px`;
  card.style.top = `${y}px`;
  return placement.startsWith('top') ? 'above' : 'below';
}

/** Lets the card be as high as the larger side of its line allows, before it is placed on one of them. */
export function giveRoom(card: HTMLElement, anchor: Box): void {
  const { below, above } = roomsAround(card, anchor);
  setRoom(card, Math.max(below, above));
}

/** Lets the card be so many CSS px high, and never so low that nothing of it can be read. */
export function setRoom(card: HTMLElement, room: number): void {
  card.style.setProperty('--room', `${Math.max(leastHeight, room)}px`);
}

function roomsAround(card: HTMLElement, { top, bottom }: Box): Record<Side, number> {
  const height = card.ownerDocument.defaultView?.innerHeight ?? 0;
  return { below: height - bottom - gap - edge, above: top - gap - edge };
}
