import type { BoxKind } from './box-kind';
import type { Break } from './text-builder';

/** A child that has been read: a text node (`kind` inline, no rectangle) or an element's box. */
export interface Neighbour {
  readonly kind: BoxKind;
  readonly rect?: DOMRectReadOnly | undefined;
  readonly tagName?: string | undefined;
}

/** A text, which has no box of its own. */
export const textNeighbour: Neighbour = { kind: 'inline' };

/** CSS px that rounding of boxes may take. */
const slack = 1;

/** Whether two boxes stand on the same line, one beside the other; where text runs to the left, so do boxes. */
export function sideBySide(before: DOMRectReadOnly, after: DOMRectReadOnly): boolean {
  const isApart = after.left >= before.right - slack || after.right <= before.left + slack;
  return (
    isApart && before.height > 0 && after.top < before.bottom - slack && after.bottom > before.top + slack
  );
}

/** A row without a box of its own is told by its cells; one of several cells may be higher than the others. */
function isBelow(box: DOMRectReadOnly, before: DOMRectReadOnly): boolean {
  return before.height > 0 && box.top >= before.bottom - slack;
}

/** Lines of a text in a picture overlap, and a raised letter is no line. */
function beginsLower(box: DOMRectReadOnly, before: DOMRectReadOnly): boolean {
  return box.top > before.top + before.height / 2;
}

function touch(before: DOMRectReadOnly, after: DOMRectReadOnly): boolean {
  return sideBySide(before, after) && after.left - before.right < slack && before.left - after.right < slack;
}

/**
 * What a reader sees between two neighbours: geometry decides for boxes, since a grid of `div`s looks like
 * a table row and a `span` may be a line of its own.
 */
export function breakBetween(before: Neighbour | undefined, after: Neighbour): Break {
  if (!before) return 'none';
  const rects = before.rect && after.rect ? { before: before.rect, after: after.rect } : undefined;
  if (before.kind === 'inline' && after.kind === 'inline') {
    const isLineOfPicture = after.tagName === 'tspan' && rects && beginsLower(rects.after, rects.before);
    return isLineOfPicture ? 'line' : 'none';
  }
  const flows = (kind: BoxKind) => kind === 'inline' || kind === 'inline-block';
  if (flows(before.kind) && flows(after.kind)) {
    return rects && touch(rects.before, rects.after) ? 'none' : 'space';
  }
  if (before.kind === 'cell' && after.kind === 'cell')
    return rects && isBelow(rects.after, rects.before) ? 'line' : 'cell';
  if (before.tagName === 'DT' && after.tagName === 'DD') return 'cell';
  return rects && sideBySide(rects.before, rects.after) ? 'cell' : 'line';
}
