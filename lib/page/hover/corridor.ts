import type { Point } from '../point';

/** An upright rectangle in CSS px of client coordinates. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether a point is in a box that is `slack` CSS px larger on each side. */
export function isInBox({ x, y }: Point, box: Box, slack = 0): boolean {
  return x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack;
}

/** Twice the signed area of a triangle: its sign tells on which side of a–b the point c lies. */
function side(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/**
 * Whether the pointer is on its way from a match to the card: in the triangle between the place where it
 * left the match and the card's near edge. The way is oblique for a card that is wider than the match.
 */
export function isInCorridor(point: Point, from: Point, card: Box): boolean {
  const edgeY = card.top >= from.y ? card.top : card.bottom;
  const a = { x: card.left, y: edgeY };
  const b = { x: card.right, y: edgeY };
  const sides = [side(from, a, point), side(a, b, point), side(b, from, point)];
  return sides.every((value) => value >= 0) || sides.every((value) => value <= 0);
}
