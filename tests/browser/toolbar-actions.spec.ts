import { controlOf, pickCode, pressControl, tabTo } from './fixtures/control-of-page';
import { forgetAll } from './fixtures/forget-all';
import type { Lens } from './fixtures/lens';
import { openToolbarBeside } from './fixtures/open-toolbar-beside';
import { expect, test } from './fixtures/test';
import { cardName } from './fixtures/watch-card';
import { type Way, ways } from './fixtures/ways';

/** The browser's API, as the extension's own pages have it. */
declare const chrome: typeof import('wxt/browser').browser;

const row = (code: string) => `<div>SIP/2.0 ${code}</div><div style="height: 2000px"></div>`;
const LOG = `<!doctype html><title>Log</title><div>INVITE sip:shop@example.com SIP/2.0</div>
${row('503 Service Unavailable')}${row('486 Busy Here')}${row('503 Service Unavailable')}
<textarea id="field"></textarea>`;

test.afterEach(({ lens }) => forgetAll(lens));

/** Opens the log, and the toolbar page over it. */
async function openToolbar(lens: Lens): Promise<Lens> {
  await lens.open(LOG);
  await expect.poll(() => lens.paintedCodes()).toHaveLength(1);
  return openToolbarBeside(lens, 2);
}

const compared = (lens: Lens) => lens.evaluate(() => document.querySelector('article')?.ariaLabel);

async function openCompare(toolbar: Lens, way: Way): Promise<void> {
  if (way === 'pointer') await pressControl(toolbar, '[role=tab]', 'Compare', way);
  else {
    await tabTo(toolbar, '[role=tab]', 'On this page');
    await toolbar.tab.pressKey('ArrowRight');
  }
  await expect.poll(() => compared(toolbar)).toBe('503 – 486');
}

/** That two codes stand in the pickers, and are those compared. */
async function expectCompared(toolbar: Lens, first: string, second: string): Promise<void> {
  await expect
    .poll(() => compared(toolbar))
    .toBe([first, second].map((each) => each.slice(0, 3)).join(' – '));
  const chosen = async (name: string) => (await controlOf(toolbar, '[role=combobox]', name))?.value;
  await expect.poll(() => chosen('First code')).toBe(first);
  await expect.poll(() => chosen('Second code')).toBe(second);
}

for (const way of ways) {
  test.describe(`by ${way} alone`, () => {
    test('the list leads to the next place of a code, around, and back', async ({ lens }) => {
      const toolbar = await openToolbar(lens);
      const atPlace = async (place: string) => {
        await expect.poll(() => toolbar.textOf('.code-row .code-row-count')).toBe(place);
        const announced = () => document.querySelector('.page-list > .unseen')?.textContent;
        await expect.poll(() => toolbar.evaluate(announced)).toBe(`503 Service Unavailable, ${place}`);
      };
      const press = (which: string) =>
        pressControl(toolbar, 'button', `${which} place of 503 Service Unavailable`, way);
      await pressControl(toolbar, '.code-row-name', '503 Service Unavailable', way);
      await atPlace('1 of 2');
      await press('Next');
      await atPlace('2 of 2');
      await lens.tab.toFront();
      await expect.poll(() => cardName(lens)).toBe('503 Service Unavailable');
      expect(await lens.evaluate(() => scrollY)).toBeGreaterThan(2_000);
      await toolbar.tab.toFront();
      await press('Next');
      await atPlace('1 of 2');
      await press('Previous');
      await atPlace('2 of 2');
      await toolbar.tab.close();
    });

    test('a comparison is copied, and comes back among the recent ones', async ({ lens }) => {
      const toolbar = await openToolbar(lens);
      await openCompare(toolbar, way);
      await pickCode(toolbar, ['Second code', '480', '480 Temporarily Unavailable'], way);
      await expectCompared(toolbar, '503 Service Unavailable', '480 Temporarily Unavailable');
      await pickCode(toolbar, ['Second code', 'decline', '603 Decline'], way);
      await expectCompared(toolbar, '503 Service Unavailable', '603 Decline');
      await pressControl(toolbar, 'button', 'Swap the two codes', way);
      await expectCompared(toolbar, '603 Decline', '503 Service Unavailable');
      await pressControl(toolbar, 'button', '503 – 480', way);
      await expectCompared(toolbar, '503 Service Unavailable', '480 Temporarily Unavailable');

      await pressControl(toolbar, 'button', 'Copy as Markdown', way);
      await expect.poll(() => toolbar.textOf('.compare-tools [role=status]')).toBe('Copied');
      await lens.tab.toFront();
      await lens.evaluate(() => document.querySelector('textarea')?.focus());
      await lens.tab.pressKey('Control+v');
      await expect
        .poll(() => lens.evaluate(() => document.querySelector('textarea')?.value))
        .toMatch(/503 Service Unavailable[\s\S]*480 Temporarily Unavailable/);
      await toolbar.tab.close();
    });

    test('a comparison is opened in a tab', async ({ lens }) => {
      const toolbar = await openToolbar(lens);
      await openCompare(toolbar, way);
      // It closes itself before the key is let go, or the click has ended.
      void pressControl(toolbar, 'button', 'Open in a tab', way).catch(() => {});
      const reference = await lens.tabAt('reference.html?compare=503,486');
      await expect.poll(() => compared(reference)).toBe('503 – 486');
      const toolbars = async () =>
        (await chrome.tabs.query({})).filter(({ url }) => url?.includes('popup.html'));
      await expect.poll(async () => (await reference.evaluate(toolbars)).length).toBe(0);
      await reference.tab.close();
    });
  });
}
