import type { Band } from './band';
import { propertyOf, rectOf } from './property-of';

/** From so many children on, the ones in view are searched for instead of asked one by one. */
const many = 64;
const samples = 9;

/** How deep a box is looked for in rows that have none themselves (`display: contents`). */
const deepest = 3;

/** Where a child stands; undefined for one without a box, which is hidden or only holds positioned children. */
function boxOf(children: HTMLCollection, index: number, depth = 0): DOMRect | undefined {
  const child = children[index];
  if (!child) return undefined;
  const rect = rectOf(child);
  if (rect.width > 0 || rect.height > 0) return rect;
  return depth < deepest ? boxOf(propertyOf(child, 'children'), 0, depth + 1) : undefined;
}

/** Whether a few samples all have boxes, one below the other: then a binary search finds the band. */
function standsInOrder(children: HTMLCollection): boolean {
  let previous = Number.NEGATIVE_INFINITY;
  for (let sample = 0; sample < samples; sample++) {
    const box = boxOf(children, Math.floor((sample * (children.length - 1)) / (samples - 1)));
    if (!box || box.top < previous) return false;
    previous = box.top;
  }
  return true;
}

/** Index of the first child whose top is at or below `top`. */
function firstFrom(children: HTMLCollection, top: number): number {
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((boxOf(children, middle)?.top ?? top) < top) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Index of the first child that begins above `top` and reaches below it, or `index`. Such a row may hold several
 * cells, of which the short ones end above: a row is passed over only when none of its cells reaches.
 */
function firstOfCutRow(children: HTMLCollection, index: number, top: number): number {
  let first = index;
  let rowTop = boxOf(children, index - 1)?.top;
  for (let at = index - 1; at >= 0; at -= 1) {
    const box = boxOf(children, at);
    if (!box) continue;
    if (box.bottom > top) {
      first = at;
      rowTop = box.top;
    } else if (rowTop === undefined || box.top < rowTop) break;
  }
  return first;
}

/**
 * The child nodes that can show text in the band: `first` and, exclusive, `end`. Of a parent with tens of
 * thousands of rows about thirty are measured.
 */
export function childrenInBand(
  parent: ParentNode & Node,
  band: Band,
): { first: ChildNode | null; end: ChildNode | null } {
  const children = propertyOf(parent, 'children');
  const firstChild = propertyOf(parent, 'firstChild');
  if (children.length < many || !standsInOrder(children)) return { first: firstChild, end: null };
  const above = children[firstOfCutRow(children, firstFrom(children, band.top), band.top) - 1];
  const below = children[firstFrom(children, band.bottom)];
  return { first: above ? propertyOf(above, 'nextSibling') : firstChild, end: below ?? null };
}
