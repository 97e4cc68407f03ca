/** Rows that are looked back through for cells that reach down; a cell over more is a mistake of the page. */
const mostRows = 100;

/**
 * Columns just before a cell of a table that are taken by cells of the rows above, which reach down into its row
 * (`rowspan`): those of its own row say nothing of them.
 */
export function columnsFromAbove(element: Element): number {
  if (!(element instanceof HTMLTableCellElement)) return 0;
  const row = element.parentElement;
  if (!(row instanceof HTMLTableRowElement) || !lacksCells(row)) return 0;
  // How many rows each column is still taken for, from the left.
  let taken: readonly number[] = [];
  for (const above of rowsFromWhole(row)) taken = place(above.cells, taken);
  let column = 0;
  for (const cell of row.cells) {
    const from = firstFree(taken, column);
    if (cell === element) return from - column;
    column = from + cell.colSpan;
  }
  return 0;
}

/** Whether a row has fewer cells than the first of its section or of its table: no other has cells from above. */
function lacksCells(row: HTMLTableRowElement): boolean {
  const firsts = [row.parentElement?.firstElementChild, row.closest('table')?.rows[0]];
  return firsts.some(
    (first) => first instanceof HTMLTableRowElement && first.cells.length > row.cells.length,
  );
}

/** The rows above a row of a section, in their order, from the last one on that has all its cells itself. */
function rowsFromWhole(row: HTMLTableRowElement): HTMLTableRowElement[] {
  const rows: HTMLTableRowElement[] = [];
  let above = row.previousElementSibling;
  while (above instanceof HTMLTableRowElement && rows.length < mostRows) {
    rows.unshift(above);
    if (!lacksCells(above)) break;
    above = above.previousElementSibling;
  }
  return rows;
}

/** Puts the cells of a row into the columns that are free, and gives what is taken for the next row. */
function place(cells: Iterable<HTMLTableCellElement>, taken: readonly number[]): number[] {
  const next = taken.map((rows) => Math.max(0, rows - 1));
  let column = 0;
  for (const { rowSpan, colSpan } of cells) {
    column = firstFree(taken, column);
    // 0 reaches to the end of the section.
    const rows = rowSpan === 0 ? mostRows : rowSpan - 1;
    for (const end = column + colSpan; column < end; column += 1) next[column] = rows;
  }
  return Array.from(next, (rows = 0) => rows);
}

function firstFree(taken: readonly number[], from: number): number {
  let column = from;
  while ((taken[column] ?? 0) > 0) column += 1;
  return column;
}
