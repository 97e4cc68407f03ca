import type { Mention } from '../collect/code-tally';
import type { Place } from '../text/page-text';

/** The range of a mention's digits, or undefined when the page has rewritten or removed its text since. */
export function rangeAt({ code, place: { node, offset } }: Mention<Place>): Range | undefined {
  if (!node.isConnected || node.substringData(Math.min(offset, node.length), 3) !== String(code)) {
    return undefined;
  }
  const range = node.ownerDocument.createRange();
  range.setStart(node, offset);
  range.setEnd(node, offset + 3);
  return range;
}
