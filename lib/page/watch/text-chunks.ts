import { textNodes } from '../text/text-nodes';

/** UTF-16 units of one chunk: small enough for a slice, large enough to make its overhead vanish. */
const chunkSize = 64_000;
/** Nodes after which a slow walk through a tree without text pauses. */
const nodesPerPause = 200;

/**
 * All text of a tree in chunks, text nodes apart by line breaks; empty strings are places to pause. A word that
 * lies across two chunks is seen in neither: of a page, the next mention will do.
 */
export function* textChunks(root: Node): Generator<string, void, void> {
  let chunk = '';
  let nodes = 0;
  for (const node of textNodes(root)) {
    nodes += 1;
    if (node) {
      for (let from = 0; from < node.length; from += chunkSize) {
        chunk += node.data.slice(from, from + chunkSize);
        if (chunk.length < chunkSize) continue;
        yield chunk;
        chunk = '';
      }
      chunk += '\n';
    }
    if (nodes % nodesPerPause === 0) yield '';
  }
  yield chunk;
}
