import { type Alone, startAlone } from '@/tests/browser/fixtures/chromium/start-alone';
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
      await page.evaluate(async () => {
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
