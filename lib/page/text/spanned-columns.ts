/** Columns that a cell may span; more are a mistake of the page. */
const mostColumns = 50;

/** Columns that a cell of a table spans beside its own. */
export function spannedColumns(element: Element): number {
  return element instanceof HTMLTableCellElement ? Math.min(element.colSpan, mostColumns) - 1 : 0;
}
