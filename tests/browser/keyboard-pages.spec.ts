import { controlOf, pickCode, pressControl, tabTo } from './fixtures/control-of-page';
import { forgetAll } from './fixtures/forget-all';
import type { Lens } from './fixtures/lens';
import { openOver } from './fixtures/open-over';
import { expect, test } from './fixtures/test';

test.afterEach(({ lens }) => forgetAll(lens));

const pressByKeys = (lens: Lens, name: string) => pressControl(lens, 'button', name, 'keys');
const hasButton = async (lens: Lens, name: string) => (await controlOf(lens, 'button', name)) !== null;
const compared = (lens: Lens) => lens.evaluate(() => document.querySelector('article')?.ariaLabel);

test('by keys alone: options are chosen, a site is added and removed, all is reset', async ({ lens }) => {
  await lens.openExtensionPage('options.html');
  const theme = () => lens.evaluate(() => document.documentElement.dataset.theme);
  await tabTo(lens, 'input[type=radio]', 'As the page or system');
  await lens.tab.pressKey('ArrowRight');
  await lens.tab.pressKey('ArrowRight');
  await expect.poll(theme).toBe('dark');
  await tabTo(lens, 'input[type=range]', 'Delay');
  await lens.tab.pressKey('End');
  await expect.poll(() => lens.textOf('.slider [aria-hidden]')).toMatch(/^1,?000 ms$/);

  await tabTo(lens, '.pattern-form input', 'Site');
  await lens.tab.type('logs.example.com');
  await lens.tab.pressKey('Enter');
  await pressByKeys(lens, 'Remove *://*.logs.example.com/*');
  await expect.poll(() => hasButton(lens, 'Remove *://*.logs.example.com/*')).toBe(false);

  await pressByKeys(lens, 'Reset all settings');
  await expect.poll(() => lens.textOf('[role=status]')).toBe('All settings are reset.');
  await expect.poll(theme).toBe('auto');
});

test('by keys alone: own codes are written, previewed, saved and removed', async ({ lens }) => {
  await lens.openExtensionPage('options.html');
  await tabTo(lens, '.pack-form textarea', 'Or paste a pack');
  await lens.tab.type(
    '{"name": "House", "version": "1", "entries": [{"kind": "note", "code": 486, "text": "Call the NOC."}]}',
  );
  await pressByKeys(lens, 'Check and preview');
  await expect.poll(() => lens.textOf('.pack-preview')).toContain('Call the NOC.');
  await pressByKeys(lens, 'Save the pack');
  await pressByKeys(lens, 'Remove House 1');
  await expect.poll(() => hasButton(lens, 'Remove House 1')).toBe(false);
});

test('by keys alone: two codes are picked, compared and swapped in the toolbar page', async ({ lens }) => {
  await openOver(
    lens,
    '<title>Log</title><p>INVITE sip:a@example.com SIP/2.0</p><p>SIP/2.0 486 Busy Here</p>',
  );
  await expect.poll(() => lens.textOf('.code-row')).toContain('486');
  await tabTo(lens, '[role=tab]', 'On this page');
  await lens.tab.pressKey('ArrowRight');
  await pickCode(lens, ['First code', '480', '480 Temporarily Unavailable'], 'keys');
  await pickCode(lens, ['Second code', 'decline', '603 Decline'], 'keys');
  await expect.poll(() => compared(lens)).toBe('480 – 603');
  await lens.tab.pressKey('Shift+Tab');
  await expect.poll(async () => (await controlOf(lens, '.swap', 'Swap the two codes'))?.focused).toBe(true);
  await lens.tab.pressKey('Enter');
  await expect.poll(() => compared(lens)).toBe('603 – 480');
});
