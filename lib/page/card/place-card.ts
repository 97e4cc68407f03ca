import type { Box } from '../hover/corridor';

/** The side of its line on which a card stands. */
export type Side = 'below' | 'above';

/** CSS px between the line and the card. */
const gap = 6;
/** CSS px between the card and the edge of the window. */
export const edge = 8;
/** CSS px: a lower card would show nothing but its title. */
const leastHeight = 120;

/**
 * Puts the card above or below the match, never over its line, and gives it the height that is there. Returns
 * the side it took, so that the next card on the same line can take the same.
 */
export function placeCard(card: HTMLElement, anchor: Box, preferred: Side): Side {
  const rooms = roomsAround(card, anchor);
  const { width, height } = card.getBoundingClientRect();
  const larger = rooms.above > rooms.below ? 'above' : 'below';
  const other = preferred === 'below' ? 'above' : 'below';
  const side = height <= rooms[preferred] ? preferred : height <= rooms[other] ? other : larger;
  setRoom(card, rooms[side]);
  const top = side === 'below' ? anchor.bottom + gap : anchor.top - gap - card.offsetHeight;
  // Without the scroll bar, unlike innerWidth.
  const { clientWidth } = card.ownerDocument.documentElement;
  card.style.left = `${Math.max(edge, Math.min(anchor.left, clientWidth - width - edge))}px`;
  card.style.top = `${top}px`;
  return side;
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
