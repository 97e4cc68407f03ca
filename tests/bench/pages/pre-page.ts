import { logLines } from '@/tests/bench/pages/log-lines';
import { markFirstPaint } from '@/tests/bench/pages/mark-first-paint';

/** A page with a whole log in one text node of one `pre`. */
export function prePage(shape: Parameters<typeof logLines>[0]): string {
  return `<!doctype html><meta charset="utf-8"><title>Log</title>
<style>pre{font:12px/16px monospace}</style>${markFirstPaint}<pre>${logLines(shape).join('\n')}</pre>`;
}
