import type { Match } from '@/lib/detect/match';
import type { Point } from '../point';
import { offsetOf, type PageText, placeOf } from '../text/page-text';
import { isInBox } from './corridor';

/** CSS px around the glyphs that still count as resting on them. */
const slack = 2;

/** Boxes of a match on the screen, one for each visual line that it stands on; none when it is gone. */
export function boxesOf(pageText: PageText, match: Match): DOMRect[] {
  const start = placeOf(pageText, match.start);
  const end = placeOf(pageText, match.end - 1) ?? placeOf(pageText, match.start + 2);
  if (!start?.node.isConnected || !end?.node.isConnected) return [];
  if (start.offset > start.node.length || end.offset + 1 > end.node.length) return [];
  const range = start.node.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset + 1);
  return [...range.getClientRects()];
}

/**
 * The match under a point. One caret look-up forces layout, so ask once, when the pointer rests. The caret
 * snaps to the nearest text however far, hence the second question: do the match's boxes hold the point?
 */
export function matchAtPoint(
  document: Document,
  point: Point,
  pageText: PageText,
  matches: readonly Match[],
  shadowRoots: readonly ShadowRoot[],
): Match | undefined {
  const caret = document.caretPositionFromPoint(point.x, point.y, { shadowRoots: [...shadowRoots] });
  if (!(caret?.offsetNode instanceof Text)) return undefined;
  const offset = offsetOf(pageText, { node: caret.offsetNode, offset: caret.offset });
  if (offset === undefined) return undefined;
  const match = matches.find(({ start, end }) => offset >= start && offset <= end);
  const holdsPoint = match && boxesOf(pageText, match).some((box) => isInBox(point, box, slack));
  return holdsPoint ? match : undefined;
}
