import { type Neighbour, sideBySide } from './break-between';
import { propertyOf, rectOf } from './property-of';
import type { Break } from './text-builder';

/** CSS px: an empty box up to this height reads as an empty line, a higher one as a picture or a gap. */
const emptyLineHeight = 60;

/** How an element stands in its row. */
interface InRow {
  /** What stands between it and its neighbour before. */
  readonly before: Break;
  /** Whether all of this is inside one cell of a table. */
  readonly isInCell: boolean;
}

/**
 * What an element without text is for a reader: an empty cell of its row, so that those behind it stay in their columns,
 * an empty line, or nothing.
 */
export function readEmptyBox(
  element: Element,
  { kind, rect }: Neighbour,
  { before, isInCell }: InRow,
): 'cell' | 'line' | 'nothing' {
  if (kind === 'cell') return 'cell';
  if (kind !== 'block' || !rect || rect.width === 0 || rect.height === 0) return 'nothing';
  if (isBeside(element, rect, before)) return isInCell ? 'nothing' : 'cell';
  const isLow = rect.height <= emptyLineHeight && propertyOf(element, 'childElementCount') <= 1;
  return isLow ? 'line' : 'nothing';
}

function isBeside(element: Element, rect: DOMRectReadOnly, before: Break): boolean {
  if (before === 'cell' || before === 'space') return true;
  const next = propertyOf(element, 'nextElementSibling');
  return next !== null && sideBySide(rect, rectOf(next));
}
