import { expect, test } from '@/tests/browser/fixtures/test';
import { tracesInPage, untouched } from '@/tests/browser/fixtures/traces-of';
import { cardName } from '@/tests/browser/fixtures/watch-card';

/** ms after which the lookout has looked four times in vain, and would wait for eight seconds by itself. */
const PATIENCE_MS = 8_000;

test('a log that comes late is found by the pointer that comes to it, and explained at once', async ({
  lens,
}) => {
  await lens.open('<!doctype html><title>Traces</title><p>Pick a call.</p><pre></pre>');
  await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  expect(await lens.evaluate(tracesInPage)).toEqual(untouched);

  await lens.evaluate(() => {
    const log = document.querySelector('pre');
    if (log) log.textContent = 'Via: SIP/2.0/UDP 192.0.2.7\nSIP/2.0 486 Busy Here\nCSeq: 2 INVITE';
  });
  await lens.hoverText('486');
  await expect.poll(() => cardName(lens), { timeout: 6_000 }).toBe('486 Busy Here');
});
