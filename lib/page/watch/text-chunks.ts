import { isRead } from '../text/box-kind';
import { isReadText } from '../text/is-read-text';
import { shadowRootOf } from '../text/shadow-root-of';
import type { TextChunk } from './text-chunk';

/** UTF-16 units of one chunk: small enough for a slice, large enough to make its overhead vanish. */
const chunkSize = 16_000;
/** Nodes after which a slow walk through a tree without text pauses. */
const nodesPerPause = 200;
/** Nothing to read: a place to pause. */
const pause: TextChunk = { text: '', nodes: [] };

/**
 * All text of a tree in chunks: first of its own nodes, then of the shadow roots in it; empty chunks are places to
 * pause. A word that lies across two chunks is seen in neither: of a page, the next mention will do.
 *
 * Text nodes alone are walked through, since an element that is looked at costs as much as its text, and the first of
 * each kind (`div`, `span`) a fraction of a millisecond. So scripts are read as well: see `readTextOf`. One plain loop: a
 * generator for each node took five times as long.
 */
export function* textChunks(root: Node): Generator<TextChunk, void, void> {
  const walker = walkerOf(root, NodeFilter.SHOW_TEXT);
  let nodes: Text[] = [];
  let parts: string[] = [];
  let size = 0;
  // Cast: the walker shows nothing else.
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.length > chunkSize) {
      if (isReadText(node)) yield* slicesOf(node);
      continue;
    }
    const { data } = node;
    nodes.push(node);
    parts.push(data);
    size += data.length + 1;
    if (size < chunkSize && nodes.length < nodesPerPause) continue;
    yield { text: parts.join('\n'), nodes };
    nodes = [];
    parts = [];
    size = 0;
  }
  yield { text: parts.join('\n'), nodes };
  for (const shadowRoot of shadowRootsIn(root)) yield* shadowRoot ? textChunks(shadowRoot) : [pause];
}

function* slicesOf(node: Text): Generator<TextChunk, void, void> {
  const nodes = [node];
  for (let from = 0; from < node.length; from += chunkSize) {
    // Not a part of `data`: the browser makes a string of all of it before it searches in a part.
    yield { text: node.substringData(from, chunkSize), nodes };
  }
}

/** The shadow roots in a tree, and undefined now and then: a place to pause. */
function* shadowRootsIn(root: Node): Generator<ShadowRoot | undefined, void, void> {
  const walker = walkerOf(root, NodeFilter.SHOW_ELEMENT);
  let elements = 0;
  // Cast: the walker shows nothing else.
  for (let node = walker.nextNode() as Element | null; node; node = walker.nextNode() as Element | null) {
    const shadowRoot = mayHoldRoot(node) && isRead(node) ? shadowRootOf(node) : null;
    if (shadowRoot) yield shadowRoot;
    elements += 1;
    if (elements % nodesPerPause === 0) yield undefined;
  }
}

/** Passes over nearly all elements, with questions that cost next to nothing: `shadowRootOf` asks ten times as much. */
function mayHoldRoot(element: Element): boolean {
  // A form may have a control that is named like one of its own properties: then it is asked properly.
  return (
    element.shadowRoot !== null ||
    !Node.prototype.hasChildNodes.call(element) ||
    String(element.localName).includes('-')
  );
}

function walkerOf(root: Node, whatToShow: number): TreeWalker {
  const owner = root instanceof Document ? root : (root.ownerDocument ?? document);
  return owner.createTreeWalker(root, whatToShow);
}
