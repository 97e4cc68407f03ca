import { openOver } from '@/tests/browser/fixtures/open-over';
import { expect, test } from '@/tests/browser/fixtures/test';
import { sipLog } from '@/tests/pages/sip-log';

/** The browser's API, as the extension's own pages have it. */
declare const chrome: typeof import('wxt/browser').browser;

const MEGABYTE = 2 ** 20;
const block = `${sipLog(2_000).join('\n')}\n`;
const log = block.repeat(Math.ceil((50 * MEGABYTE) / block.length));

test('the list of a log of 50 MB is there while the log is read, and says how far that is', async ({
  lens,
}) => {
  test.setTimeout(5 * 60_000);
  const tabId = await openOver(lens, { body: log, contentType: 'text/plain; charset=utf-8' });
  // Chromium alone has taken from 20 to 150 seconds for it on two cores; what is ours to answer for begins then.
  const status = () => lens.evaluate(async (id) => (await chrome.tabs.get(id)).status, tabId);
  await expect.poll(status, { timeout: 3 * 60_000 }).toBe('complete');
  const percent = async () =>
    Number(/(\d+)\s?% of the text read so far/.exec((await lens.textOf('.reading-progress')) ?? '')?.[1]);
  await expect.poll(percent, { timeout: 60_000 }).toBeGreaterThan(0);
  const before = await percent();
  expect(await lens.textOf('.page-list')).toContain('486');
  await expect.poll(percent, { timeout: 60_000 }).toBeGreaterThan(before);
  expect(lens.tab.errors).toEqual([]);
});
