import type { Band } from './band';
import { roleOf } from './box-kind';
import { propertyOf } from './property-of';
import { spannedColumns } from './spanned-columns';

/** The row that names the columns of a table or grid, tab-separated, when it stands outside the band. */
export function headerRowOutside(element: Element, band: Band): string | undefined {
  const cells = headerCells(element);
  const [first] = cells;
  if (!first) return undefined;
  const rect = first.getBoundingClientRect();
  if (rect.bottom >= band.top && rect.top <= band.bottom) return undefined;
  return cells.map(labelOf).join('\t');
}

/** What a header cell says, and the further columns that it spans. */
function labelOf(cell: Element): string {
  const label = (cell.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  return label + '\t'.repeat(spannedColumns(cell));
}

function headerCells(element: Element): Element[] {
  if (element instanceof HTMLTableElement) {
    const row = element.tHead?.rows[element.tHead.rows.length - 1] ?? element.rows[0];
    return row?.querySelector('th') ? [...row.cells] : [];
  }
  const role = roleOf(element);
  return role === 'grid' || role === 'table' || role === 'treegrid'
    ? [...propertyOf(element, 'querySelectorAll').call(element, '[role="columnheader"]')]
    : [];
}
