import { logLines } from '@/tests/bench/pages/log-lines';
import { markFirstPaint } from '@/tests/bench/pages/mark-first-paint';

/** A page with one element for each line of a log. */
export function rowsPage(shape: Parameters<typeof logLines>[0]): string {
  const rows = logLines(shape).map((line) => `<div>${line}</div>`);
  return `<!doctype html><meta charset="utf-8"><title>Rows</title>
<style>div{font:12px/16px monospace;white-space:pre}</style>${shape.codeEvery === undefined ? '' : markFirstPaint}<main>${rows.join('')}</main>`;
}
