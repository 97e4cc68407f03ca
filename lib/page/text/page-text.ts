/** A stretch of joined text that stands, unit by unit, in one text node of the page. */
export interface Piece {
  readonly node: Text;
  /** UTF-16 offset in the joined text. */
  readonly start: number;
  /** UTF-16 offset in the node's data. */
  readonly from: number;
  /** In UTF-16 units. */
  readonly length: number;
}

/**
 * Text of a part of the page as a reader sees it: '\n' between visual lines, '\t' between cells, with the
 * way back to the text nodes. Pieces are in rising order and do not overlap; what lies between two of them
 * (separators, a table's repeated header row) has no place in the page.
 */
export interface PageText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** A place in the page: an offset in UTF-16 units in a text node's data. */
export interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** The piece that holds the unit at `offset`, or undefined where the joined text has no place in the page. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (!piece) return undefined;
    if (offset < piece.start) high = middle - 1;
    else if (offset >= piece.start + piece.length) low = middle + 1;
    else return piece;
  }
  return undefined;
}

/** Where in the page the unit at `offset` of the joined text stands. */
export function placeOf(pageText: PageText, offset: number): Place | undefined {
  const piece = pieceAt(pageText.pieces, offset);
  return piece && { node: piece.node, offset: piece.from + offset - piece.start };
}

/** Offset in the joined text of a place in the page, or undefined when that place was not read. */
export function offsetOf(pageText: PageText, { node, offset }: Place): number | undefined {
  for (const piece of pageText.pieces) {
    if (piece.node !== node) continue;
    const within = offset - piece.from;
    if (within >= 0 && within <= piece.length) return piece.start + within;
  }
  return undefined;
}
