import { setTimeout as wait } from 'node:timers/promises';
import type { Bench } from '@/tests/bench/bench';
import type { WrappingLibrary } from '@/tests/bench/peers/wrapping-libraries';

/** How long a library took; `cut` when it was not done by then. */
export interface LibraryTime {
  readonly ms: number;
  readonly cut: boolean;
}

/** Lets a library mark all codes of a page without our extension, for `mostMs` at most. */
export async function runWrappingLibrary(
  bench: Bench,
  url: string,
  { source, call }: WrappingLibrary,
  mostMs: number,
): Promise<LibraryTime> {
  const browser = await bench.freshBrowser('empty');
  const page = await browser.newPage('without');
  await page.goto(url);
  await page.page.evaluate(source);
  const begun = Date.now();
  const done = page.page.evaluate(
    `(async () => { const t = performance.now(); await ${call}; return performance.now() - t; })()`,
  );
  // A page that was cut off fails later, when its browser is closed.
  const ms = await Promise.race([done.catch(() => undefined), wait(mostMs).then(() => undefined)]);
  if (typeof ms === 'number') return { ms, cut: false };
  // Closes the browser, whose page will not answer for minutes.
  await browser.close();
  return { ms: Date.now() - begun, cut: true };
}
