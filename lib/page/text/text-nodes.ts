import { isRead } from './box-kind';
import { shadowRootOf } from './shadow-root-of';

/**
 * Text nodes below `root` in document order, through shadow roots, whether they are in view or not; `undefined`
 * for every element on the way, so that a reader can pause in a tree without text. Needs no layout.
 */
export function* textNodes(root: Node): Generator<Text | undefined, void, void> {
  const walker = root.ownerDocument?.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof Element && !isRead(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  if (!walker) return;
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (node instanceof Text) yield node;
    else if (node instanceof Element) {
      const shadowRoot = shadowRootOf(node);
      if (shadowRoot) yield* textNodes(shadowRoot);
      yield undefined;
    }
  }
}
