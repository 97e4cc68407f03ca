import { propertyOf } from '../text/property-of';

/** CSS px from the edge at which a code is still comfortable to read. */
const margin = 48;

function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : propertyOf(node, 'parentNode');
}

function clips(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth)
    return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  return /auto|scroll|hidden/.test(`${overflowX} ${overflowY}`);
}

/** How far to scroll so that [start, end] stands in the middle of [low, high]; 0 where it is well inside. */
export function scrollBy(start: number, end: number, low: number, high: number): number {
  const edge = Math.min(margin, (high - low) / 4);
  if (start >= low + edge && end <= high - edge) return 0;
  return Math.round((start + end) / 2 - (low + high) / 2);
}

/**
 * Scrolls a range into view, in every box around it and without moving the focus. By its own box: an element may
 * hold a log of a million lines, and scrolling to it would show its first one.
 */
export function scrollToRange(range: Range): void {
  const { ownerDocument } = range.startContainer;
  const root = ownerDocument?.scrollingElement ?? ownerDocument?.documentElement;
  if (!ownerDocument || !root) return;
  for (let node = parentOf(range.startContainer); node; node = parentOf(node)) {
    if (!(node instanceof Element) || node === root || node === ownerDocument.body || !clips(node)) continue;
    const box = node.getBoundingClientRect();
    const at = range.getBoundingClientRect();
    node.scrollTop += scrollBy(at.top, at.bottom, box.top, box.bottom);
    node.scrollLeft += scrollBy(at.left, at.right, box.left, box.right);
  }
  const at = range.getBoundingClientRect();
  const view = ownerDocument.defaultView;
  view?.scrollBy({
    top: scrollBy(at.top, at.bottom, 0, view.innerHeight),
    left: scrollBy(at.left, at.right, 0, view.innerWidth),
    behavior: 'instant',
  });
  // A frame cannot scroll the pages around it itself; scrolling to an element does, over sites too.
  if (view && view.parent !== view) {
    range.startContainer.parentElement?.scrollIntoView({
      block: 'nearest',
      inline: 'nearest',
      behavior: 'instant',
    });
  }
}
