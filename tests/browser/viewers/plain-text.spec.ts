import { codesInView } from '@/tests/browser/fixtures/codes-in-view';
import { startAlone } from '@/tests/browser/fixtures/start-alone';
import { expect, test } from '@/tests/browser/fixtures/test';
import { expectCardOf } from '@/tests/browser/fixtures/viewer';
import { sipLog } from '@/tests/pages/sip-log';

const MEGABYTE = 2 ** 20;

/** Units of a line in the largest log: a browser needs a minute or two to lay out a million shorter ones. */
const WIDE_LINE = 160;

/** A log of about so many bytes, its lines filled up to `width`. */
function logOf(bytes: number, width = 0): string {
  const lines = sipLog(2_000).map((line) => line.padEnd(width, ' .'));
  const block = `${lines.join('\n')}\n`;
  return block.repeat(Math.ceil(bytes / block.length));
}

/** ms in which what was scrolled to has been read. */
const SETTLED_MS = 1_500;
const settle = () => new Promise((resolve) => setTimeout(resolve, SETTLED_MS));

const toTheMiddle = () => scrollTo(0, document.documentElement.scrollHeight / 2);

// Each in a browser of its own: a Firefox that had opened five hundred tabs before was busy with 11 MB for minutes, for
// reasons that are not known.
for (const megabytes of [1, 50]) {
  test(`a plain log of ${megabytes} MB, opened in the browser`, async ({ server, browserName }) => {
    // Chromium alone has taken from 20 to 150 seconds for 50 MB on the same machine.
    test.setTimeout(5 * 60_000);
    const { lens, close } = await startAlone(server, browserName);
    const width = megabytes > 1 ? WIDE_LINE : 0;
    await lens.open({ body: logOf(megabytes * MEGABYTE, width), contentType: 'text/plain; charset=utf-8' });
    await expectCardOf(lens, '486');
    await lens.evaluate(toTheMiddle);
    await expectCardOf(lens, '503');
    expect(lens.tab.messages).toEqual([]);
    await close();
  });
}

test('11 MB in one pre', async ({ server, browserName }) => {
  test.slow();
  const { lens, close } = await startAlone(server, browserName);
  await lens.open(`<h1>Log of today</h1><pre>${logOf(11 * MEGABYTE)}</pre>`);
  await expectCardOf(lens, '486');
  await lens.evaluate(toTheMiddle);
  await expectCardOf(lens, '503');
  expect(lens.tab.messages).toEqual([]);
  await close();
});

test('what is marked in a text of megabytes stays the same while it is scrolled by screens', async ({
  lens,
}) => {
  test.slow();
  await lens.open(`<pre>${logOf(4 * MEGABYTE)}</pre>`);
  await expectCardOf(lens, '486');
  // The first scroll reads a dozen screens ahead. To mark others would stop Chrome for the length of the text.
  const scrollOn = () => scrollBy(0, 400);
  const keep = () => {
    const all = [...CSS.highlights].filter(([name]) => name.startsWith('sip-lens'));
    Object.assign(window, { kept: all });
    return all.length;
  };
  await lens.evaluate(scrollOn);
  await settle();
  expect(await lens.evaluate(keep)).toBeGreaterThan(0);
  for (let screen = 0; screen < 4; screen += 1) {
    await lens.evaluate(scrollOn);
    await settle();
    const isKept = () => {
      // Cast: `keep` has put it there.
      const { kept } = window as unknown as { kept: [string, Highlight][] };
      return kept.every(([name, highlight]) => CSS.highlights.get(name) === highlight);
    };
    expect(await lens.evaluate(isKept)).toBe(true);
  }
});

test('in a large text with codes by the thousand those in view are marked wherever it is scrolled', async ({
  lens,
}) => {
  test.slow();
  const line =
    'SIP/2.0 486 Busy Here  SIP/2.0 503 Service Unavailable  SIP/2.0 404 Not Found  SIP/2.0 180 Ringing';
  await lens.open(`<style>pre { font: 12px/16px monospace }</style><pre>${`${line}\n`.repeat(2_000)}</pre>`);
  await expect.poll(() => lens.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
  for (let screen = 0; screen < 3; screen += 1) {
    await lens.evaluate(() => scrollBy(0, 900));
    await settle();
    const { seen, unpainted, wrong } = await lens.evaluate(codesInView);
    expect(seen.length).toBeGreaterThan(40);
    expect({ unpainted, wrong }).toEqual({ unpainted: [], wrong: [] });
  }
});
