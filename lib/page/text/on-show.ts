import type { Point } from '../point';
import { shadowRootOf } from './shadow-root-of';

/** Shares of the viewport's width and height at which is looked: nine places. */
const shares = [1 / 6, 3 / 6, 5 / 6];

/** The innermost element at a point, in shadow roots too. */
function elementAt(document: Document, { x, y }: Point): Element | null {
  let element = document.elementFromPoint(x, y);
  for (let root = element && shadowRootOf(element); root; root = element && shadowRootOf(element)) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === element || inner.getRootNode() !== root) break;
    element = inner;
  }
  return element;
}

/** What holds a node as it is shown: the slot it is in, its parent, or the host of its shadow root. */
function holderOf(node: Node): Node | null {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}

/**
 * The elements that are to be seen at nine places of the viewport and at `point`, with all that hold them. Where an
 * element stands says nothing of what it shows: a fixed dialog may belong to a heading far above. Forces layout once
 * when the page has just changed.
 */
export function elementsOnShow(document: Document, point?: Point): Set<Node> {
  const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {};
  const places = shares.flatMap((x) => shares.map((y) => ({ x: x * innerWidth, y: y * innerHeight })));
  const shown = new Set<Node>();
  for (const place of point ? [...places, point] : places) {
    let node: Node | null = elementAt(document, place);
    for (; node && !shown.has(node); node = holderOf(node)) shown.add(node);
  }
  return shown;
}
