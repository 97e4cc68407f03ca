import { type Alone, startAlone } from '@/tests/browser/fixtures/chromium/start-alone';
import { openOver } from '@/tests/browser/fixtures/open-over';
import { expect, test } from '@/tests/browser/fixtures/test';
import { openCardOn } from '@/tests/browser/fixtures/watch-card';
import { survive } from './survive';

/** The browser's API, as the extension's own pages have it. */
declare const chrome: typeof import('wxt/browser').browser;

/** What chrome://extensions has beside the documented API. */
interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
}

const LOG = `<!doctype html><meta charset="utf-8"><title>Log</title><p>INVITE sip:+12025550143@example.com SIP/2.0</p>
<p>edge-1 answers SIP/2.0 486 Busy Here</p>`;

let alone: Alone;
test.beforeAll(async ({ server }) => {
  alone = await startAlone(server);
});
test.afterAll(() => alone.driver.close());

/** Puts something into the place of the settings, by the extension's own page. */
async function store(settings: unknown): Promise<void> {
  await alone.lens.openExtensionPage('options.html');
  await alone.page.evaluate(async (value) => {
    await chrome.storage.sync.clear();
    await chrome.storage.local.clear();
    if (value !== null) await chrome.storage.sync.set({ settings: value });
  }, settings);
}

const stored = () =>
  alone.page.evaluate(
    async () => (await chrome.storage.sync.get('settings')).settings as Record<string, unknown>,
  );

async function expectWork(): Promise<void> {
  const { lens } = alone;
  await lens.open(LOG);
  await expect.poll(() => lens.paintedCodes()).toContainEqual(expect.stringMatching(/^486/));
  await openCardOn(lens, '486');
  await lens.tab.pressKey('Escape');
  expect(lens.tab.errors).toEqual([]);
}

/** Fills the storage of the settings to the last byte, by the extension's own page. */
async function fillSync(): Promise<void> {
  await alone.page.evaluate(async () => {
    let count = 0;
    for (const size of [8_000, 1_000, 100, 10]) {
      // Until the browser refuses.
      while (
        await chrome.storage.sync.set({ [`f${count}`]: 'x'.repeat(size) }).then(
          () => true,
          () => false,
        )
      )
        count += 1;
    }
  });
}

const choose = (name: string) => alone.page.getByRole('radio', { name, exact: true }).click();

test('a storage of rubbish is read as the settings at first, and can be set again', async () => {
  for (const rubbish of ['rubbish', { restMs: 'soon', sites: 5, quiet: [null, 7], theme: {}, version: -3 }]) {
    await survive(() => store(rubbish), expectWork);
  }
  await alone.lens.openExtensionPage('options.html');
  await choose('Dark');
  await expect.poll(stored).toMatchObject({ theme: 'dark', version: expect.any(Number) });
  await store(null);
});

test('settings of the time before there were versions are taken over', async () => {
  const { lens, page } = alone;
  await survive(
    async () => {
      await store(null);
      await page.evaluate(() => chrome.storage.local.set({ locale: 'es' }));
    },
    async () => {
      await lens.openExtensionPage('options.html');
      await expect.poll(() => lens.textOf('h1')).toBe('Opciones');
      await expectWork();
    },
  );
  await store(null);
});

test('settings of a later version are read as far as they are known, and nothing of them is lost', async () => {
  const { lens } = alone;
  const later = {
    version: 99,
    locale: 'en',
    theme: 'light',
    restMs: 100,
    glow: { of: ['a later', 'version'] },
  };
  await survive(
    () => store(later),
    async () => {
      await expectWork();
      await lens.openExtensionPage('options.html');
      await choose('Dark');
      await expect.poll(stored).toEqual({ ...later, theme: 'dark' });
    },
  );
  await store(null);
});

test('a full storage is said so, and what it held is still there', async () => {
  const { lens, page } = alone;
  await survive(
    async () => {
      await store({ version: 1, theme: 'light' });
      await fillSync();
    },
    async () => {
      await lens.openExtensionPage('options.html');
      await page.locator('.pattern-form input').first().fill('logs.example.com');
      await page.keyboard.press('Enter');
      await expect.poll(() => lens.textOf('[role=status]')).toContain('The storage is full');
      expect(await stored()).toEqual({ version: 1, theme: 'light' });
      await expectWork();
    },
  );
  await store(null);
});

test('a full storage is said so on the toolbar page and in the reference as well', async () => {
  const { lens, page } = alone;
  await store({ version: 1, theme: 'light' });
  await fillSync();
  const tabId = await openOver(lens, LOG);
  expect(tabId).toBeGreaterThan(0);
  await page.locator('.segments label').nth(1).click();
  await expect(page.locator('.site-switch [role=status]')).toContainText('the storage is full');
  await expect(page.getByRole('radio', { name: 'Everywhere' })).toBeChecked();

  await lens.openExtensionPage('reference.html?code=486');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('es');
  await expect(page.locator('[role=status]').first()).toContainText('The storage is full');
  await expect(page.getByRole('article', { name: '486 Busy Here' })).toContainText('How to fix it');
  expect(await stored()).toEqual({ version: 1, theme: 'light' });
  await store(null);
});

test('a storage that cannot be read is said so on every page of ours, and nothing of it is written over', async () => {
  const { lens, page } = alone;
  await store({ version: 1, theme: 'dark', locale: 'es' });
  const broken = await page.context().newPage();
  await broken.addInitScript(() => {
    if (location.protocol !== 'chrome-extension:') return;
    const fail = () => Promise.reject(new Error('Corruption: block checksum mismatch'));
    Object.assign(chrome.storage.sync, { get: fail });
    Object.assign(chrome.storage.local, { get: fail });
  });
  for (const [path, ready] of [
    ['options.html', 'h1'],
    ['popup.html', '.comparison'],
    ['reference.html?code=486', '.entry'],
    ['welcome.html', '.sample-log'],
  ] as const) {
    await broken.goto(lens.extensionUrl(path));
    await expect(broken.locator(ready).first()).toBeVisible();
    const alert = broken.getByRole('alert');
    await expect(alert).toContainText('could not be read');
    await expect(alert).toContainText('Nothing of it has been deleted');
    await expect(alert).toContainText('Corruption: block checksum mismatch');
  }
  await broken.goto(lens.extensionUrl('options.html'));
  await expect(broken.getByRole('radio', { name: 'As the page or system' })).toBeChecked();
  await broken.getByRole('radio', { name: 'Light', exact: true }).click();
  await expect(broken.locator('.options-status')).toContainText('what you had is still there');
  await broken.getByRole('button', { name: 'Reset all settings' }).click();
  await expect(broken.getByRole('radio', { name: 'As the page or system' })).toBeChecked();
  await broken.close();
  await lens.openExtensionPage('options.html');
  expect(await stored()).toEqual({ version: 1, theme: 'dark', locale: 'es' });
  await store(null);
});

test('two windows that change settings at once lose nothing', async () => {
  const { lens, page } = alone;
  await store(null);
  const other = await page.context().newPage();
  await survive(
    async () => {
      await lens.openExtensionPage('options.html');
      await other.goto(lens.extensionUrl('options.html'));
      await expect(other.getByRole('radio', { name: 'Dark', exact: true })).toBeVisible();
      const press = (name: string) =>
        [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')]
          .find((radio) => radio.labels?.[0]?.textContent?.trim() === name)
          ?.click();
      await Promise.all([page.evaluate(press, 'Dark'), other.evaluate(press, 'Large')]);
    },
    async () => {
      await expect.poll(stored).toMatchObject({ theme: 'dark', textSize: 'large' });
    },
  );
  await other.close();
  await store(null);
});

test('an extension that is switched off and on again works in the same tab', async () => {
  const { lens, page, driver } = alone;
  await lens.open(LOG);
  await openCardOn(lens, '486');
  const id = new URL(driver.extensionUrl('')).host;
  const browserPage = await page.context().newPage();
  await browserPage.goto('chrome://extensions');
  const switchTo = (on: boolean) =>
    browserPage.evaluate(
      async ({ extension, enabled }) => {
        const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
        await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await chrome.management.setEnabled(extension, enabled);
      },
      { extension: id, enabled: on },
    );
  await survive(
    async () => {
      await switchTo(false);
      await page.bringToFront();
      await page.mouse.move(500, 500, { steps: 4 });
      await switchTo(true);
      await page.bringToFront();
    },
    async () => {
      await expect(async () => {
        await page.keyboard.press('Escape');
        await page.mouse.move(600, 500, { steps: 3 });
        await lens.open(LOG);
        await openCardOn(lens, '486');
      }).toPass({ timeout: 40_000 });
      expect(lens.tab.errors).toEqual([]);
    },
  );
  await browserPage.close();
});
