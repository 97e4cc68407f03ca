import type { Match } from '@/lib/detect/match';
import type { Point } from '../point';
import { offsetOf, type PageText } from '../text/page-text';
import { boxesOf, longText } from './boxes-of';
import { caretAt } from './caret-at';
import { isInBox } from './corridor';
import { coveredMatch } from './covered-match';

/** CSS px around the glyphs that still count as resting on them. */
const slack = 2;

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
  const caret = caretAt(document, point, shadowRoots);
  const node = caret?.node;
  if (caret && node instanceof Text) {
    const offset = offsetOf(pageText, { node, offset: caret.offset });
    const match = matches.find(({ start, end }) => offset !== undefined && offset >= start && offset <= end);
    const holdsPoint = match && boxesOf(pageText, match).some((box) => isInBox(point, box, slack));
    if (holdsPoint) return match;
    if (isOn(node, caret.offset, point)) return undefined;
  }
  return coveredMatch(point, pageText, matches, slack);
}

/** Whether one of the two characters at a caret is under a point; taken for granted in a long text. */
function isOn(node: Text, offset: number, point: Point): boolean {
  if (node.length > longText) return true;
  const range = node.ownerDocument.createRange();
  range.setStart(node, Math.max(0, offset - 1));
  range.setEnd(node, Math.min(node.length, offset + 1));
  return [...range.getClientRects()].some((box) => isInBox(point, box));
}
