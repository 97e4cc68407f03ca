import type { Lens } from '@/tests/browser/fixtures/lens';
import { openOver } from '@/tests/browser/fixtures/open-over';
import type { ServedPage } from '@/tests/browser/fixtures/page-server';
import { tailOf } from '@/tests/browser/fixtures/tail-of';
import { expect, test } from '@/tests/browser/fixtures/test';
import { tracesInPage, untouched } from '@/tests/browser/fixtures/traces-of';
import { expectCardOf } from '@/tests/browser/fixtures/viewer';
import { sipLog, sipLogLine } from '@/tests/pages/sip-log';

/** Lines that fill a window more than once. */
const BEGUN = 200;

/** A log that is served as it is written, as `tail -f` over HTTP: its page is never loaded. */
const followedLog = (signal: AbortSignal): ServedPage => ({
  body: `${sipLog(BEGUN).join('\n')}\n`,
  contentType: 'text/plain; charset=utf-8',
  tail: tailOf((index) => sipLogLine(BEGUN + index), 100, signal),
});

const isLoading = (lens: Lens) => lens.evaluate(() => document.readyState === 'loading');

test('a log that never ends is read while it comes', async ({ lens }) => {
  const end = new AbortController();
  await lens.openUnended(followedLog(end.signal));
  await expectCardOf(lens, '486');
  expect(await isLoading(lens)).toBe(true);
  await lens.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expectCardOf(lens, '503');
  expect(await isLoading(lens)).toBe(true);
  end.abort();
  // What is brought into every loaded page finds that it is there already.
  await expect.poll(() => isLoading(lens)).toBe(false);
  await expectCardOf(lens, '503');
  expect(await lens.evaluate(tracesInPage)).toMatchObject({ elements: 1 });
  expect(lens.tab.messages).toEqual([]);
});

test('the toolbar page lists the codes of a log that never ends', async ({ lens }) => {
  const end = new AbortController();
  await openOver(lens, followedLog(end.signal));
  const names = () =>
    [...document.querySelectorAll<HTMLElement>('.code-row-name')].map((each) => each.innerText);
  await expect.poll(() => lens.evaluate(names).then((all) => all.join())).toContain('486');
  end.abort();
});

test('a page that takes its time and has no SIP in it is left alone', async ({ lens }) => {
  const end = new AbortController();
  const paragraph = () => '<p>The invoice was sent to 486 readers.</p>';
  await lens.openUnended({
    body: '<!doctype html><title>News</title>',
    tail: tailOf(paragraph, 100, end.signal),
  });
  await new Promise((resolve) => setTimeout(resolve, 4_000));
  expect(await isLoading(lens)).toBe(true);
  expect(await lens.evaluate(tracesInPage)).toEqual(untouched);
  end.abort();
  await expect.poll(() => isLoading(lens)).toBe(false);
  expect(lens.tab.messages).toEqual([]);
});
