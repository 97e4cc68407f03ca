import type { Band } from './band';

/** Text nodes up to this length are read whole, in UTF-16 units. */
const readWhole = 20_000;
/** No more than this is read of one text node, in UTF-16 units: some hundred screens of text. */
const longest = 400_000;
/** A collapsed white space has no rectangle: look this many units further for one. */
const lookAhead = 16;

function topAt(range: Range, node: Text, offset: number): number | undefined {
  for (let at = offset; at < Math.min(offset + lookAhead, node.length); at++) {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const rect = range.getClientRects()[0];
    if (rect && rect.height > 0) return rect.top;
  }
  return undefined;
}

function firstOffsetFrom(range: Range, node: Text, top: number): number {
  let low = 0;
  let high = node.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = topAt(range, node, middle);
    if (at !== undefined && at < top) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The units of a text node that stand in the band: [from, to), widened to whole lines. A log of many
 * megabytes in one `pre` is one text node; measuring it takes some forty rectangles.
 */
export function visibleSlice(node: Text, band: Band): { from: number; to: number } {
  if (node.length <= readWhole) return { from: 0, to: node.length };
  const range = node.ownerDocument.createRange();
  const start = firstOffsetFrom(range, node, band.top);
  const stop = firstOffsetFrom(range, node, band.bottom);
  const lineStart = node.data.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = node.data.indexOf('\n', stop);
  const from = start - lineStart > readWhole ? start : lineStart;
  const to = lineEnd === -1 || lineEnd - stop > readWhole ? stop : lineEnd;
  return { from, to: Math.min(to, from + longest) };
}
