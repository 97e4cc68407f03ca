import type { Band } from './band';

/** A part of a text node in UTF-16 units: [from, to). */
export interface Slice {
  readonly from: number;
  readonly to: number;
}

/** Where a slice was measured; as long as its text and box are the same, or more text has come behind it, so is the slice. */
interface Measured extends Slice {
  readonly length: number;
  /** The first units of the slice, and the last. */
  readonly begins: string;
  readonly ends: string;
  readonly width: number;
  readonly height: number;
  /** What makes lines as high as they are, and the first stand where it does. */
  readonly style: string;
  /** The band that the slice fills, in CSS px from the top of the box. */
  readonly band: Band;
}

/** UTF-16 units that show that a text has not moved within its node. */
const fingerprint = 64;
/** Heights of the band that are measured above and below it, once a text has been scrolled. */
const ahead = 2;

/**
 * Remembers which part of a large text node stands where: Chrome needs up to 70 ms to say where a unit of 11 MB stands,
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
      style: styleOf(node),
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

/** Whether text has come behind the slice, as in a log that is followed, and nothing else has made the box higher. */
function hasGrownBehind(node: Text, box: DOMRectReadOnly, known: Measured): boolean {
  const hasGrown = node.length > known.length && known.to < known.length;
  const isFollowed = node.length === known.length && node.nextSibling !== null;
  return (
    (hasGrown || isFollowed) &&
    box.height >= known.height &&
    !node.previousSibling &&
    known.style === styleOf(node)
  );
}

function styleOf({ parentElement }: Text): string {
  if (!parentElement) return '';
  const { fontFamily, fontSize, lineHeight, whiteSpace, paddingTop } = getComputedStyle(parentElement);
  return [fontFamily, fontSize, lineHeight, whiteSpace, paddingTop].join();
}

function holds(band: Band, inner: Band): boolean {
  return band.top <= inner.top && band.bottom >= inner.bottom;
}

// Not through `data`, which makes a string of all of it.
function unitsAt(node: Text, offset: number): string {
  // An offset behind the end throws.
  return node.substringData(Math.min(Math.max(0, offset), node.length), fingerprint);
}
