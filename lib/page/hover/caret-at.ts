import type { Point } from '../point';

/** A boundary point in the page. */
interface Caret {
  readonly node: Node;
  /** In UTF-16 units for a text node. */
  readonly offset: number;
}

/**
 * Where a caret would stand at a point, in the shadow roots that are named as well. It forces layout, and snaps to the
 * nearest text however far that is.
 */
export function caretAt(
  document: Document,
  { x, y }: Point,
  shadowRoots: readonly ShadowRoot[],
): Caret | undefined {
  // Asked for by its kind: an element of the page that has this name would answer for it.
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
    return position ? { node: position.offsetNode, offset: position.offset } : undefined;
  }
  // Chrome before 128 and Safari before 26.2 have its forerunner alone, which sees into no shadow root.
  if (typeof document.caretRangeFromPoint !== 'function') return undefined;
  const range = document.caretRangeFromPoint(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}
