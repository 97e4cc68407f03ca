import { expect, test } from './fixtures/test';
import { cardName, openCardOn } from './fixtures/watch-card';

test('the first-run page shows the hover on a log of its own', async ({ lens }) => {
  await lens.openExtensionPage('welcome.html');
  await expect.poll(() => lens.paintedCodes()).toContain('486 Busy Here');
  const card = await openCardOn(lens, '503');
  expect(card.name).toBe('503 Service Unavailable');
  expect(card.text).toContain('cause 34');
  await lens.tab.pressKey('Escape');
  await expect.poll(() => lens.card()).toBeNull();
  expect(lens.tab.errors).toEqual([]);
});

test('its log can be gone through by keys alone, into a card and back', async ({ lens }) => {
  await lens.openExtensionPage('welcome.html');
  await expect.poll(() => lens.paintedCodes()).toContain('486 Busy Here');
  for (const code of ['401', '200']) {
    await lens.pressCommand('next-code');
    await expect.poll(() => cardName(lens), { timeout: 15_000 }).toMatch(new RegExp(`^${code}\\b`));
  }
  await lens.pressCommand('pin-card');
  await expect.poll(async () => (await lens.card())?.role).toBe('dialog');
  await lens.tab.pressKey('Escape');
  await expect.poll(() => lens.card()).toBeNull();
  expect(lens.tab.errors).toEqual([]);
});

test('it says three sentences and leads to the options', async ({ lens }) => {
  await lens.openExtensionPage('welcome.html');
  const sentences = () => lens.evaluate(() => document.querySelectorAll('main p').length);
  await expect.poll(sentences).toBe(3);
  await lens.click('main a');
  // Asked in the middle of the change of pages, a browser answers with an error.
  await expect(async () => expect(await lens.textOf('h1')).toBe('Options')).toPass();
});
