import type { Band } from './band';

/** A part of a text node in UTF-16 units: [from, to). */
export interface Slice {
  readonly from: number;
  readonly to: number;
}

/** Where a slice was measured; as long as its text and box are the same, or have only grown behind it, so is the slice. */
interface Measured extends Slice {
  readonly length: number;
  /** The first units of the slice, and the last. */
  readonly begins: string;
  readonly ends: string;
  readonly width: number;
  readonly height: number;
  /** What makes lines as high as they are. */
  readonly font: string;
  /** The band that the slice fills, in CSS px from the top of the box. */
  readonly band: Band;
}

/** UTF-16 units that show that a text has not moved within its node. */
const fingerprint = 64;
/** Heights of the band that are measured above and below it, once a text has been scrolled. */
const ahead = 2;

/**
 * Remembers which part of a large text node stands where: Chrome needs 15 ms to say where a character of 11 MB stands,
 * and 200 ms to mark other codes in such a text, whatever they are. So the first codes are looked for where they are
 * needed, and a text that is scrolled is read a dozen screens at a time: what is marked stays the same meanwhile.
 */
export class SliceMemory {
  #measured = new WeakMap<Text, Measured>();
  #readsAhead = true;

  /** Whether more may be read than is asked for. */
  get readsAhead(): boolean {
    return this.#readsAhead;
  }

  /** Forgets what is known, and reads no further than it is asked from now on. */
  stayNear(): void {
    this.#readsAhead = false;
    this.#measured = new WeakMap();
  }

  /** A slice that fills the band: the one that is known, or what `measure` gives for the band, or for a wider one. */
  at(node: Text, box: DOMRectReadOnly, band: Band, measure: (band: Band) => Slice): Slice {
    const known = this.#measured.get(node);
    const inBox = { top: band.top - box.top, bottom: band.bottom - box.top };
    if (known && isAsMeasured(node, box, known) && holds(known.band, inBox)) return known;
    const margin = known && this.#readsAhead ? ahead * (band.bottom - band.top) : 0;
    const slice = measure({ top: band.top - margin, bottom: band.bottom + margin });
    this.#measured.set(node, {
      ...slice,
      length: node.length,
      begins: unitsAt(node, slice.from),
      ends: unitsAt(node, slice.to - fingerprint),
      width: box.width,
      height: box.height,
      font: fontOf(node),
      band: { top: inBox.top - margin, bottom: inBox.bottom + margin },
    });
    return slice;
  }
}

function isAsMeasured(node: Text, box: DOMRectReadOnly, known: Measured): boolean {
  if (known.width !== box.width || known.begins !== unitsAt(node, known.from)) return false;
  if (known.ends !== unitsAt(node, known.to - fingerprint)) return false;
  const isSame = known.length === node.length && known.height === box.height;
  return isSame || hasGrownBehind(node, box, known);
}

/** Whether something may have been added behind the slice, as to a log that is followed, and nothing else has happened. */
function hasGrownBehind(node: Text, box: DOMRectReadOnly, known: Measured): boolean {
  const isEndKept = known.to < known.length || node.length === known.length;
  return (
    isEndKept &&
    node.length >= known.length &&
    box.height >= known.height &&
    !node.previousSibling &&
    known.font === fontOf(node)
  );
}

function fontOf({ parentElement }: Text): string {
  if (!parentElement) return '';
  const { fontFamily, fontSize, lineHeight, whiteSpace } = getComputedStyle(parentElement);
  return [fontFamily, fontSize, lineHeight, whiteSpace].join();
}

function holds(band: Band, inner: Band): boolean {
  return band.top <= inner.top && band.bottom >= inner.bottom;
}

// Not through `data`, which makes a string of all of it.
function unitsAt(node: Text, offset: number): string {
  // An offset behind the end throws.
  return node.substringData(Math.min(Math.max(0, offset), node.length), fingerprint);
}
