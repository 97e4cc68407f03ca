import type { Band } from './band';
import { endOfLines } from './end-of-lines';
import type { Slice, SliceMemory } from './slice-memory';

/** Text nodes up to this length are read whole, in UTF-16 units. */
const readWhole = 20_000;
/** No more than this is read of one text node, in UTF-16 units: some hundred screens of text. */
const longest = 400_000;
/** A collapsed white space has no rectangle: look this many units further for one. */
const lookAhead = 16;

function topAt(range: Range, node: Text, offset: number): number | undefined {
  // Not through `data`, which makes a string of all of it.
  const units = node.substringData(offset, lookAhead);
  for (let at = offset; at < offset + units.length; at++) {
    // A line feed has no rectangle, and asking for one is what costs.
    if (units[at - offset] === '\n') continue;
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const rect = range.getClientRects()[0];
    if (rect && rect.height > 0) return rect.top;
  }
  return undefined;
}

/** CSS px by which an edge may be missed: the band is a guess of how far somebody scrolls. */
const tolerance = 200;
/** Guesses after which the interval is halved instead, for text whose lines differ much in height. */
const mostGuesses = 6;

/**
 * An offset whose line stands at `top` or up to `tolerance` above it. Chrome needs milliseconds for each rectangle in
 * a text of megabytes, so the place is guessed from the box around the text, and few guesses are measured.
 */
function offsetNear(range: Range, node: Text, box: DOMRectReadOnly, top: number): number {
  let low = { offset: 0, top: box.top };
  let high = { offset: node.length, top: box.bottom };
  if (top <= low.top) return 0;
  if (top >= high.top) return node.length;
  for (let guesses = 0; high.offset - low.offset > lookAhead; guesses += 1) {
    const share = guesses < mostGuesses ? (top - tolerance / 2 - low.top) / (high.top - low.top) : 0.5;
    const span = high.offset - low.offset;
    const offset = low.offset + Math.round(span * Math.min(0.99, Math.max(0.01, share)));
    const at = topAt(range, node, offset);
    if (at === undefined) return low.offset;
    if (at <= top && top - at <= tolerance) return offset;
    if (at <= top) low = { offset, top: at };
    else high = { offset, top: at };
  }
  return low.offset;
}

/**
 * The units of a text node that stand in the band, and often around it: [from, to), widened to whole lines. A log of many
 * megabytes in one `pre` is one text node; measuring it takes some forty rectangles.
 */
export function visibleSlice(node: Text, band: Band, memory: SliceMemory): Slice {
  if (node.length <= readWhole) return { from: 0, to: node.length };
  const parent = node.parentElement;
  if (!parent) return { from: 0, to: 0 };
  const box = parent.getBoundingClientRect();
  return memory.at(
    node,
    box,
    band,
    (wanted) => sliceFromTop(node, parent, box, wanted) ?? measureSlice(node, box, wanted),
  );
}

function sliceFromTop(node: Text, parent: Element, box: DOMRectReadOnly, band: Band): Slice | undefined {
  if (band.top > box.top || !(parent instanceof HTMLElement)) return undefined;
  const to = endOfLines(node, parent, band.bottom - box.top);
  return to === undefined ? undefined : { from: 0, to };
}

function measureSlice(node: Text, box: DOMRectReadOnly, band: Band): Slice {
  const range = node.ownerDocument.createRange();
  const start = offsetNear(range, node, box, band.top);
  const stop = offsetNear(range, node, box, band.bottom + tolerance);
  const before = node.substringData(Math.max(0, start - readWhole), Math.min(start, readWhole));
  const lineEnd = node.substringData(stop, readWhole).indexOf('\n');
  const lineStart = before.lastIndexOf('\n') + 1;
  const isLong = lineStart === 0 && before.length < start;
  const from = isLong ? start : start - before.length + lineStart;
  const to = lineEnd === -1 ? stop : stop + lineEnd;
  return { from, to: Math.min(to, from + longest) };
}
