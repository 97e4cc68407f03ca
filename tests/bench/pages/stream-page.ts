import { logLines } from '@/tests/bench/pages/log-lines';

interface StreamShape {
  readonly rowsPerSecond: number;
  /** Rows that the page keeps. */
  readonly cap: number;
  readonly codeEvery: number;
  readonly seed: number;
}

/** Lines that the page repeats. */
const distinct = 4_000;

/**
 * A tail of a log: rows come at the bottom, the oldest go at the top. Rows that are late are made up for, so that
 * a slow machine still gets its number of rows. \`stream.rows\` counts them; \`stream.start()\` and \`stop()\` begin and end.
 */
export function streamPage({ rowsPerSecond, cap, codeEvery, seed }: StreamShape): string {
  const lines = JSON.stringify(logLines({ count: distinct, codeEvery, seed }));
  return `<!doctype html><meta charset="utf-8"><title>Tail</title>
<style>#log{height:90vh;overflow-y:scroll;contain:strict}#log div{font:12px/16px monospace;height:16px;white-space:pre}</style>
<div id="log"></div><script>
const lines = ${lines};
const log = document.getElementById('log');
const stream = { rows: 0, timer: 0, start, stop };
function append(count) {
  const rows = document.createDocumentFragment();
  for (let i = 0; i < count; i++) {
    const row = document.createElement('div');
    row.textContent = lines[stream.rows++ % lines.length];
    rows.append(row);
  }
  log.append(rows);
  while (log.childElementCount > ${cap}) log.firstChild.remove();
  log.scrollTop = 1e9;
}
function start() {
  const begun = performance.now();
  const before = stream.rows;
  stream.timer = setInterval(() => {
    const due = Math.floor((performance.now() - begun) * ${rowsPerSecond / 1_000}) - (stream.rows - before);
    append(Math.min(due, 2_000));
  }, 20);
}
function stop() { clearInterval(stream.timer); }
append(${cap});
</script>`;
}
