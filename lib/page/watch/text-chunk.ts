import { isReadText } from '../text/is-read-text';

/** A stretch of a tree's text, that of scripts and form fields among it, and the nodes it comes from. */
export interface TextChunk {
  /** The texts of the nodes, apart by line breaks, or a part of the only node. */
  readonly text: string;
  readonly nodes: readonly Text[];
}

/** The text of a chunk that belongs to the page. To look at the elements around each node costs more than all else. */
export function readTextOf({ text, nodes }: TextChunk): string {
  const read = nodes.filter(isReadText);
  return read.length === nodes.length ? text : read.map(({ data }) => data).join('\n');
}
