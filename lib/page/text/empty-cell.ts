import type { BoxKind } from './box-kind';
import { sideBySide } from './break-between';
import { propertyOf, rectOf } from './property-of';
import type { Break } from './text-builder';

/** Columns that a cell may span; more are a mistake of the page. */
const mostColumns = 50;

/** How an element stands in its row. */
interface InRow {
  readonly kind: BoxKind;
  /** Its box; undefined where it cannot stand beside another. */
  readonly rect: DOMRectReadOnly | undefined;
  /** What stands between it and its neighbour before. */
  readonly before: Break;
}

/** Whether an element without text is a cell of its row all the same: those behind it stay in their columns. */
export function isEmptyCell(element: Element, { kind, rect, before }: InRow): boolean {
  return kind === 'cell' || (kind === 'block' && isColumn(element, rect, before));
}

/** Columns that a cell spans beside its own. */
export function spannedColumns(element: Element): number {
  return element instanceof HTMLTableCellElement ? Math.min(element.colSpan, mostColumns) - 1 : 0;
}

function isColumn(element: Element, rect: DOMRectReadOnly | undefined, before: Break): boolean {
  if (!rect || rect.width === 0 || rect.height === 0) return false;
  if (before === 'cell') return true;
  const next = propertyOf(element, 'nextElementSibling');
  return next !== null && sideBySide(rect, rectOf(next));
}
