import type { Band } from './band';

/** A part of a text node in UTF-16 units: [from, to). */
export interface Slice {
  readonly from: number;
  readonly to: number;
}

/** Where a slice was measured; as long as all of it is the same, so is the slice. */
interface Measured extends Slice {
  readonly length: number;
  readonly top: number;
  readonly bottom: number;
  readonly band: Band;
  /** The first units of the slice. */
  readonly begins: string;
}

/** UTF-16 units that show that a text has not moved within its node. */
const fingerprint = 64;

/**
 * Remembers which part of a large text node stood in view: Chrome needs 15 ms to say where a character of 11 MB
 * stands, and the same part is read again for each hover and after each survey.
 */
export class SliceMemory {
  readonly #measured = new WeakMap<Text, Measured>();

  /** What `measure` gave for the node the last time, if text, box and band are as they were then; else it is asked. */
  at(node: Text, { top, bottom }: DOMRectReadOnly, band: Band, measure: () => Slice): Slice {
    const { length } = node;
    const known = this.#measured.get(node);
    const isSame =
      known?.length === length &&
      known.top === top &&
      known.bottom === bottom &&
      known.band.top === band.top &&
      known.band.bottom === band.bottom &&
      known.begins === beginOf(node, known.from);
    if (isSame) return known;
    const slice = measure();
    const begins = beginOf(node, slice.from);
    this.#measured.set(node, { ...slice, length, top, bottom, band, begins });
    return slice;
  }
}

// Not through `data`, which makes a string of all of it.
const beginOf = (node: Text, from: number) => node.substringData(from, fingerprint);
