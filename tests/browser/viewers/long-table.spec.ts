import { expect, test } from '@/tests/browser/fixtures/test';
import { expectCardOf } from '@/tests/browser/fixtures/viewer';

const ROWS = 20_000;
const codes = [200, 486, 200, 200, 503];

/** Only the column's name says that the numbers are SIP responses. */
function longTable(): string {
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const peer = `192.0.2.${row % 250}`;
    return `<tr><td>${row}</td><td>INVITE</td><td>${peer}</td><td>${codes[row % codes.length]}</td><td>${row % 900} ms</td></tr>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Calls</title>
<table><thead><tr><th>#</th><th>Method</th><th>Peer</th><th>SIP status</th><th>Delay</th></tr></thead>
<tbody>${rows.join('')}</tbody></table>`;
}

test('a table with 20,000 rows, at its top and in its middle, where its header is out of sight', async ({
  lens,
}) => {
  test.slow();
  await lens.open(longTable());
  await expectCardOf(lens, '486');
  await lens.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
  await expectCardOf(lens, '503');
  const texts = new Set(await lens.paintedCodes());
  expect([...texts].sort()).toEqual(['200', '486', '503']);
  expect(lens.tab.messages).toEqual([]);
});
