import { isRead } from '../text/box-kind';
import { shadowRootOf } from '../text/shadow-root-of';

/** UTF-16 units of one chunk: small enough for a slice, large enough to make its overhead vanish. */
const chunkSize = 16_000;
/** Nodes after which a slow walk through a tree without text pauses. */
const nodesPerPause = 200;

/**
 * All text of a tree in chunks, text nodes apart by line breaks; empty strings are places to pause. A word that
 * lies across two chunks is seen in neither: of a page, the next mention will do.
 *
 * One plain loop: a filter function of the walker and a generator for each node took five times as long.
 */
export function* textChunks(root: Node): Generator<string, void, void> {
  const walker = root.ownerDocument?.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  if (!walker) return;
  let parts: string[] = [];
  let size = 0;
  let nodes = 0;
  for (let node: Node | null = walker.currentNode; node; ) {
    nodes += 1;
    let enters = true;
    if (node instanceof Text) {
      const { data } = node;
      for (let from = 0; from < data.length; from += chunkSize) {
        const part = data.length <= chunkSize ? data : data.slice(from, from + chunkSize);
        parts.push(part);
        size += part.length + 1;
        if (size < chunkSize) continue;
        yield parts.join('\n');
        parts = [];
        size = 0;
      }
    } else if (node instanceof Element) {
      enters = isRead(node);
      const shadowRoot = enters ? shadowRootOf(node) : null;
      if (shadowRoot) yield* textChunks(shadowRoot);
    }
    if (nodes % nodesPerPause === 0) yield '';
    node = enters ? walker.nextNode() : nextOutside(walker);
  }
  yield parts.join('\n');
}

/** The next node that is not inside the current one. */
function nextOutside(walker: TreeWalker): Node | null {
  for (let inside: Node | null = walker.currentNode; inside; inside = walker.parentNode()) {
    const next = walker.nextSibling();
    if (next) return next;
  }
  return null;
}
