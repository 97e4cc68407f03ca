import type { Point } from '../point';
import { shadowRootOf } from './shadow-root-of';

/** What is laid over a page by its nature, wherever in the tree it belongs. */
const overlays = ':modal, :popover-open, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

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
 * The elements of the document that are laid over it and the one at `point`, with all that hold them. Where an element
 * stands says nothing of what it shows: a fixed dialog may belong to a heading far above. More points are not asked:
 * each costs Chrome two milliseconds for a megabyte of text in one box.
 */
export function elementsOnShow(document: Document, point?: Point): Set<Node> {
  const atPoint = point ? elementAt(document, point) : null;
  const shown = new Set<Node>();
  for (const element of [...document.querySelectorAll(overlays), atPoint]) {
    let node: Node | null = element;
    for (; node && !shown.has(node); node = holderOf(node)) shown.add(node);
  }
  return shown;
}
