import type { Match } from '@/lib/detect/match';
import { type PageText, placeOf } from '../text/page-text';

/** UTF-16 units of a text node beyond which the browser needs milliseconds for each of its rectangles. */
export const longText = 50_000;

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
