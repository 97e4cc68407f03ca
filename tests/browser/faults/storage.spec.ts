import { chooseLocale } from '@/tests/browser/fixtures/choose-locale';
import { pressControl } from '@/tests/browser/fixtures/control-of-page';
import { openOver } from '@/tests/browser/fixtures/open-over';
import { type Alone, startAlone } from '@/tests/browser/fixtures/start-alone';
import { expect, test } from '@/tests/browser/fixtures/test';
import { openCardOn } from '@/tests/browser/fixtures/watch-card';
import { survive } from './survive';

/** The browser's API, as the extension's own pages have it. */
declare const chrome: typeof import('wxt/browser').browser;

const LOG = `<!doctype html><meta charset="utf-8"><title>Log</title><p>INVITE sip:+12025550143@example.com SIP/2.0</p>
<p>edge-1 answers SIP/2.0 486 Busy Here</p>`;

let alone: Alone;
test.beforeAll(async ({ server, browserName }) => {
  alone = await startAlone(server, browserName);
});
test.afterAll(() => alone?.close());

/** Puts something into the place of the settings, by the extension's own page. */
async function store(settings: unknown): Promise<void> {
  await alone.lens.openExtensionPage('options.html');
  await alone.lens.evaluate(async (value) => {
    await chrome.storage.sync.clear();
    await chrome.storage.local.clear();
    if (value !== null) await chrome.storage.sync.set({ settings: value });
  }, settings);
}

const stored = () =>
  alone.lens.evaluate(
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
  await alone.lens.evaluate(async () => {
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

const choose = (name: string) => pressControl(alone.lens, 'label', name, 'pointer');

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
  const { lens } = alone;
  await survive(
    async () => {
      await store(null);
      await lens.evaluate(() => chrome.storage.local.set({ locale: 'es' }));
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
  const { lens } = alone;
  await survive(
    async () => {
      await store({ version: 1, theme: 'light' });
      await fillSync();
    },
    async () => {
      await lens.openExtensionPage('options.html');
      await expect.poll(() => lens.textOf('h1')).toBe('Options');
      await lens.click('.pattern-form input');
      await lens.tab.type('logs.example.com');
      await lens.tab.pressKey('Enter');
      await expect.poll(() => lens.textOf('[role=status]')).toContain('The storage is full');
      expect(await stored()).toEqual({ version: 1, theme: 'light' });
      await expectWork();
    },
  );
  await store(null);
});

test('a full storage is said so on the toolbar page and in the reference as well', async () => {
  const { lens } = alone;
  await store({ version: 1, theme: 'light' });
  await fillSync();
  const tabId = await openOver(lens, LOG);
  expect(tabId).toBeGreaterThan(0);
  await expect.poll(() => lens.textOf('.segments')).toContain('Everywhere');
  await lens.click('.segments label:nth-child(2)');
  await expect.poll(() => lens.textOf('.site-switch [role=status]')).toContain('the storage is full');
  await expect.poll(() => lens.textOf('.segments :checked + span')).toBe('Everywhere');

  await lens.openExtensionPage('reference.html?code=486');
  await chooseLocale(lens, 'es');
  await expect.poll(() => lens.textOf('[role=status]')).toContain('The storage is full');
  expect(await lens.textOf('.entry')).toContain('How to fix it');
  expect(await stored()).toEqual({ version: 1, theme: 'light' });
  await store(null);
});

test('two windows that change settings at once lose nothing', async () => {
  const { lens } = alone;
  await store(null);
  const other = await lens.newTab();
  await survive(
    async () => {
      await lens.openExtensionPage('options.html');
      await other.openExtensionPage('options.html');
      for (const each of [lens, other]) await expect.poll(() => each.textOf('h1')).toBe('Options');
      // By script: the pointer is in one window only.
      const press = (wanted: string) => {
        const labels = [...document.querySelectorAll('label')];
        labels.find(({ textContent }) => textContent?.trim() === wanted)?.click();
      };
      await Promise.all([lens.evaluate(press, 'Dark'), other.evaluate(press, 'Large')]);
    },
    async () => {
      await expect.poll(stored).toMatchObject({ theme: 'dark', textSize: 'large' });
    },
  );
  await other.tab.close();
  // The browser decides which tab comes next, and in one that is not to be seen nothing is marked.
  await lens.tab.toFront();
  await store(null);
});

test('an extension that is switched off and on again works in the same tab', async () => {
  const { lens } = alone;
  await lens.open(LOG);
  await expect.poll(() => lens.paintedCodes()).toContainEqual(expect.stringMatching(/^486/));
  // The pointer may still rest there from the test before.
  await lens.tab.movePointer(500, 500);
  await openCardOn(lens, '486');
  await survive(
    async () => {
      await lens.controls.switchExtension(false);
      await lens.tab.toFront();
      await lens.tab.movePointer(500, 500);
      await lens.controls.switchExtension(true);
      await lens.tab.toFront();
    },
    async () => {
      await expect(async () => {
        await lens.tab.pressKey('Escape');
        await lens.tab.movePointer(600, 500);
        await lens.open(LOG);
        await openCardOn(lens, '486');
      }).toPass({ timeout: 40_000 });
      expect(lens.tab.errors).toEqual([]);
    },
  );
});
