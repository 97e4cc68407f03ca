import { chooseLocale } from './fixtures/choose-locale';
import { pressControl } from './fixtures/control-of-page';
import type { Lens } from './fixtures/lens';
import { expect, test } from './fixtures/test';
import { tracesInPage, untouched } from './fixtures/traces-of';
import { cardName, openCardOn } from './fixtures/watch-card';

const page = '<!doctype html><title>log</title><p>12:00 SIP/2.0 486 Busy Here<p>12:01 SIP/2.0 603 Decline';

async function openOptions(lens: Lens): Promise<void> {
  await lens.openExtensionPage('options.html');
  await expect.poll(() => lens.textOf('h1')).toBe('Options');
}

/** More stops than the page has. */
const mostStops = 60;

const isSaid = (lens: Lens, text: string) => expect.poll(() => lens.textOf('[role=status]')).toBe(text);

// The browser lives longer than a test: each begins and ends with the settings as they are at first.
test.afterEach(async ({ lens }) => {
  await openOptions(lens);
  await pressControl(lens, 'button', 'Reset all settings', 'pointer');
  await isSaid(lens, 'All settings are reset.');
});

test('a site that is switched off is left alone until it is on again', async ({ lens }) => {
  await openOptions(lens);
  await lens.click('.pattern-form input');
  await lens.tab.type('127.0.0.1');
  await lens.tab.pressKey('Enter');
  await isSaid(lens, 'Saved.');

  await lens.open(page);
  await lens.hoverText('486');
  await new Promise((resolve) => setTimeout(resolve, 900));
  expect(await lens.evaluate(tracesInPage)).toEqual(untouched);

  await openOptions(lens);
  await pressControl(lens, 'input', 'On: *://127.0.0.1/*', 'pointer');
  await isSaid(lens, 'Saved.');
  await lens.open(page);
  await expect.poll(() => lens.paintedCodes()).toEqual(['486 Busy Here', '603 Decline']);
});

test('the card comes after the delay that is set', async ({ lens }) => {
  await openOptions(lens);
  await lens.click('input[type=range]');
  await lens.tab.pressKey('End');
  await isSaid(lens, 'Saved.');

  await lens.open(page);
  await expect.poll(() => lens.paintedCodes()).toHaveLength(2);
  const begun = performance.now();
  await openCardOn(lens, '486');
  expect(performance.now() - begun).toBeGreaterThan(950);
});

test('with a key to be held, resting alone opens nothing', async ({ lens }) => {
  await openOptions(lens);
  await pressControl(lens, 'label', 'Only while a key is held', 'pointer');
  await isSaid(lens, 'Saved.');
  await lens.open(page);
  await expect.poll(() => lens.paintedCodes()).toHaveLength(2);
  await lens.hoverText('486');
  await new Promise((resolve) => setTimeout(resolve, 900));
  expect(await cardName(lens)).toBeUndefined();
  await lens.tab.pressKey('Alt');
  await expect.poll(() => cardName(lens)).toBe('486 Busy Here');
});

test('own codes are previewed, kept, and in the card', async ({ lens }) => {
  await openOptions(lens);
  await lens.click('textarea');
  const pack = { name: 'House', version: '1', entries: [{ kind: 'note', code: 486, text: 'Call the NOC.' }] };
  await lens.tab.type(JSON.stringify(pack));
  await pressControl(lens, 'button', 'Check and preview', 'pointer');
  await expect.poll(() => lens.textOf('.pack-preview')).toContain('Call the NOC.');
  await pressControl(lens, 'button', 'Save the pack', 'pointer');
  await isSaid(lens, 'Saved.');

  await lens.open(page);
  await expect.poll(() => lens.paintedCodes()).toHaveLength(2);
  await openCardOn(lens, '486');
  await expect.poll(async () => (await lens.card())?.text).toMatch(/From House\s+Call the NOC\./);

  await lens.openExtensionPage('reference.html?code=486');
  await expect.poll(() => lens.textOf('.house-note')).toContain('Call the NOC.');

  await openOptions(lens);
  await pressControl(lens, 'button', 'Remove House 1', 'pointer');
  await isSaid(lens, 'Saved.');
});

test('a key of an own pack leads to codes where no word of SIP does', async ({ lens }) => {
  const log = '<!doctype html><title>Log</title><p>leg 7 acmeResult=486 ms=404</p>';
  await openOptions(lens);
  await lens.click('textarea');
  const pack = { name: 'Acme', version: '1', entries: [{ kind: 'key', key: 'acmeResult' }] };
  await lens.tab.type(JSON.stringify(pack));
  await pressControl(lens, 'button', 'Check and preview', 'pointer');
  await expect.poll(() => lens.textOf('.pack-preview')).toContain('acmeResult');
  await pressControl(lens, 'button', 'Save the pack', 'pointer');
  await isSaid(lens, 'Saved.');

  await lens.open(log);
  await expect.poll(() => lens.paintedCodes()).toEqual(['486']);
  await openCardOn(lens, '486');

  await openOptions(lens);
  await pressControl(lens, 'button', 'Remove Acme 1', 'pointer');
  await isSaid(lens, 'Saved.');
  await lens.open(log);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(await lens.paintedCodes()).toEqual([]);
});

test('the keys that the browser has bound are shown', async ({ lens }) => {
  await openOptions(lens);
  await expect.poll(() => lens.textOf('.keys')).toMatch(/Explain the code[^\n]*\s+Alt\+Shift\+E/);
  expect(await lens.textOf('.keys')).toMatch(/go into it[^\n]*\s+Alt\+Shift\+L/);
});

test('language, theme and text size change one after the other, in the page itself', async ({ lens }) => {
  await openOptions(lens);
  const page = () => lens.evaluate(() => ({ ...document.documentElement.dataset }));
  await pressControl(lens, 'label', 'Dark', 'pointer');
  await expect.poll(page).toMatchObject({ theme: 'dark' });
  await pressControl(lens, 'label', 'Very large', 'pointer');
  await expect.poll(page).toMatchObject({ theme: 'dark', textSize: 'huge' });
  await chooseLocale(lens, 'vi');
  await expect.poll(() => lens.textOf('h1')).toBe('Tùy chọn');
  await chooseLocale(lens, 'en');
  await expect.poll(() => lens.textOf('h1')).toBe('Options');
});

test('the theme is that of the options, and holds in every page of ours', async ({ lens }) => {
  await openOptions(lens);
  await pressControl(lens, 'label', 'Dark', 'pointer');
  await isSaid(lens, 'Saved.');
  const scheme = () => lens.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  await expect.poll(scheme).toBe('dark');
  await lens.openExtensionPage('reference.html?code=486');
  await expect.poll(scheme).toBe('dark');
});

test('what has focus never lies under the sentence that stays', async ({ lens }) => {
  await openOptions(lens);
  await pressControl(lens, 'button', 'Reset all settings', 'pointer');
  await isSaid(lens, 'All settings are reset.');
  const focused = () => {
    const { activeElement } = document;
    const status = document.querySelector('.options-status');
    if (!activeElement || !status) return undefined;
    if (status.contains(activeElement)) return 'the way back';
    const [box, over] = [activeElement.getBoundingClientRect(), status.getBoundingClientRect()];
    const isUnder =
      box.bottom > over.top && box.top < over.bottom && box.right > over.left && box.left < over.right;
    return isUnder ? `under: ${activeElement.outerHTML}` : 'seen';
  };
  await lens.evaluate(() => document.querySelector<HTMLElement>('select, button, input')?.focus());
  const seen = new Set<string | undefined>();
  for (let stop = 0; stop < mostStops && !seen.has('the way back'); stop++) {
    await lens.tab.pressKey('Tab');
    seen.add(await lens.evaluate(focused));
  }
  expect([...seen]).toEqual(['seen', 'the way back']);
});
