import { showVerdict } from '@/tests/bench/report/show-verdict';
import type { Row } from '@/tests/bench/row';

const cells = (texts: readonly string[]) =>
  `| ${texts.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;

/** All rows as a table of Markdown. */
export function markdownTable(rows: readonly Row[]): string {
  const lines = rows.map((row) => cells([row.what, row.measured, row.must ?? '', showVerdict(row)]));
  return [cells(['what', 'measured', 'must', '']), '|---|---|---|---|', ...lines].join('\n');
}
