import type { Lens } from './fixtures/lens';
import { focusedInCard } from './fixtures/press-in-card';
import { expect, test } from './fixtures/test';
import { cardName } from './fixtures/watch-card';

const LOG = `<!doctype html><title>Log</title><input id="field"><p>INVITE sip:+12025550143@example.com SIP/2.0</p>
<p>SIP/2.0 486 Busy Here</p><p>SIP/2.0 503 Service Unavailable</p><p>SIP/2.0 486 Busy Here</p>`;

async function next(lens: Lens, code: string): Promise<void> {
  await lens.pressCommand('next-code');
  await expect.poll(() => cardName(lens), { timeout: 15_000 }).toMatch(new RegExp(`^${code}\\b`));
}

const focusedId = (lens: Lens) => lens.evaluate(() => document.activeElement?.id);

test('a screen reader is told where a key has led to', async ({ lens }) => {
  await lens.open(LOG);
  const announced = async () => (await lens.card())?.announced?.text.trim();
  await next(lens, '486');
  await expect.poll(announced).toBe('486 Busy Here, 1 of 3');
  await next(lens, '503');
  await expect.poll(announced).toBe('503 Service Unavailable, 2 of 3');
  await next(lens, '486');
  await expect.poll(announced).toBe('486 Busy Here, 3 of 3');
  // For ears alone.
  expect((await lens.card())?.announced?.box.width).toBeLessThanOrEqual(1);
});

test('by keys alone: to a code, into its card, through it, and back to where focus was', async ({ lens }) => {
  await lens.open(LOG);
  await lens.evaluate(() => document.querySelector('input')?.focus());
  await next(lens, '486');
  expect(await focusedId(lens)).toBe('field');
  expect((await lens.card())?.role).toBe('tooltip');

  await lens.pressCommand('pin-card');
  await expect.poll(async () => (await lens.card())?.role).toBe('dialog');
  const focusedName = async () => (await focusedInCard(lens))?.name;
  for (const name of ['Unpin', 'Close', '180']) {
    await lens.tab.pressKey('Tab');
    await expect.poll(focusedName).toBe(name);
  }
  await lens.tab.pressKey('Enter');
  await expect.poll(() => cardName(lens)).toBe('180 Ringing');
  await lens.tab.pressKey('Tab');
  await expect.poll(focusedName).toBe('Back');
  await lens.tab.pressKey('Enter');
  await expect.poll(() => cardName(lens)).toBe('486 Busy Here');

  await lens.tab.pressKey('Escape');
  await expect.poll(() => lens.card()).toBeNull();
  expect(await focusedId(lens)).toBe('field');
  expect(lens.tab.errors).toEqual([]);
});
