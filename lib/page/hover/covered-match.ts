import type { Match } from '@/lib/detect/match';
import type { Point } from '../point';
import { type PageText, placeOf } from '../text/page-text';
import { propertyOf, rectOf } from '../text/property-of';
import { boxesOf, longText } from './boxes-of';
import { isInBox } from './corridor';
import { isSeeThrough } from './see-through';

/**
 * The match at a point whose text the browser's look-up does not meet, because it lies under something clear: a field
 * that takes the keys or the selection, a layer that takes the wheel.
 */
export function coveredMatch(
  point: Point,
  pageText: PageText,
  matches: readonly Match[],
  slack: number,
): Match | undefined {
  const holdsPoint = new Map<Element, boolean>();
  return matches.find((match) => {
    const node = placeOf(pageText, match.start)?.node;
    const element = node?.parentElement;
    if (!node || !element || node.length > longText) return false;
    // Asked once for each element: most matches stand in rows elsewhere.
    let holds = holdsPoint.get(element);
    if (holds === undefined) {
      holds = isInBox(point, rectOf(element), slack);
      holdsPoint.set(element, holds);
    }
    return (
      holds && boxesOf(pageText, match).some((box) => isInBox(point, box, slack)) && isSeen(element, point)
    );
  });
}

/** Whether nothing lies over an element at a point but what can be seen through. */
function isSeen(element: Element, { x, y }: Point): boolean {
  const root = propertyOf(element, 'getRootNode').call(element);
  if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
  for (const above of root.elementsFromPoint(x, y)) {
    if (propertyOf(above, 'contains').call(above, element)) return true;
    if (!isSeeThrough(above)) return false;
  }
  return false;
}
