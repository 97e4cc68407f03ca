import { buildFolder } from '@/scripts/build/wxt';
import { loadBuiltDetector } from '@/tests/bench/load-built-detector';
import type { Lens } from '@/tests/browser/fixtures/lens';
import { noteFigure } from '@/tests/browser/fixtures/note-figure';
import { expect, test } from '@/tests/browser/fixtures/test';
import { isNightly } from '@/tests/nightly';
import { shakePage } from './shake-page';

/** ms for which pages are shaken, in each browser. */
const BUDGET_MS = isNightly ? 300_000 : 10_000;
/** ms that the marks may take to follow, on a machine that has other things to do. */
const PATIENCE_MS = 15_000;

const STAGE = `<!doctype html><meta charset="utf-8"><title>Stage</title><link rel="icon" href="data:,">
<style>body { margin: 8px; font: 14px/16px monospace; white-space: nowrap } #stage * { margin: 0; padding: 0 }
  ul { list-style: none } iframe { width: 400px; height: 40px; border: 0; display: block }</style>
<p>INVITE sip:+12025550143@example.com SIP/2.0</p><div id="stage"></div>`;

const { findMatches, surveyText } = loadBuiltDetector(buildFolder('chrome'));

/** What the detector says of the lines as a reader sees them. */
function expected(lines: readonly string[]): string[] {
  const text = ['INVITE sip:+12025550143@example.com SIP/2.0', ...lines].join('\n');
  return findMatches(text, { page: surveyText(text) }).map(({ start, end }) => text.slice(start, end));
}

/** How many codes are painted in frames of the page. */
const paintedInFrames = (lens: Lens): Promise<number> =>
  lens.evaluate(() => {
    const registries = [...document.querySelectorAll('iframe')].map(
      ({ contentWindow }) => (contentWindow as (Window & { CSS: typeof CSS }) | null)?.CSS.highlights,
    );
    const sizes = registries.flatMap((registry) =>
      [...(registry ?? [])].map(([name, { size }]) => (name.startsWith('sip-lens') ? size : 0)),
    );
    return sizes.reduce((sum, size) => sum + size, 0);
  });

test('what is painted is what the detector says of the visible text, whatever a page does', async ({
  lens,
}) => {
  test.setTimeout(BUDGET_MS + 120_000);
  const first = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 1e9));
  process.stdout.write(`Pages are shaken from FUZZ_SEED=${first} on.\n`);
  await lens.open(STAGE);
  const until = performance.now() + BUDGET_MS;
  for (let seed = first; seed === first || performance.now() < until; seed++) {
    const { lines, frames } = await lens.evaluate(shakePage, { seed, changes: 60 });
    const message = `FUZZ_SEED=${seed}: ${JSON.stringify(lines)}`;
    await expect.poll(() => lens.paintedCodes(), { message, timeout: PATIENCE_MS }).toEqual(expected(lines));
    if (frames > 0) {
      await expect.poll(() => paintedInFrames(lens), { message, timeout: PATIENCE_MS }).toBe(frames);
    }
    expect(await lens.evaluate(() => (window as unknown as { changed: number }).changed), message).toBe(0);
    expect(lens.tab.messages, message).toEqual([]);
    noteFigure('fuzz runs', 1);
  }
});
