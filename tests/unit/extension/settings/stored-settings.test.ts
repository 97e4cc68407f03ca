import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings } from '@/lib/extension/settings/change-settings';
import { addQuietPattern, removeQuietPattern } from '@/lib/extension/settings/quiet-patterns';
import { readSettings } from '@/lib/extension/settings/stored-settings';
import { defaultSettings } from '@/lib/settings/setting-values';
import version0 from './fixtures/version-0.json';
import version1 from './fixtures/version-1.json';

const { local, sync } = fakeBrowser.storage;
const stored = async () => (await sync.get('settings')).settings;

beforeEach(() => fakeBrowser.reset());

describe('Settings', () => {
  test('are the defaults in the beginning, and nothing is written for it', async () => {
    expect(await readSettings()).toEqual(defaultSettings);
    expect(await sync.get()).toEqual({});
  });

  test('are kept', async () => {
    await changeSettings({ restMs: 0, theme: 'dark' });
    expect(await readSettings()).toEqual({ ...defaultSettings, restMs: 0, theme: 'dark' });
  });

  test('of version 0, the language alone, are taken over', async () => {
    await local.set(version0);
    expect(await readSettings()).toEqual({ ...defaultSettings, locale: 'vi' });
    await changeSettings({ theme: 'dark' });
    expect(await stored()).toEqual({ version: 1, locale: 'vi', theme: 'dark' });
  });

  test('of version 1 are read whole', async () => {
    await sync.set({ settings: version1 });
    const { version: _, ...rest } = version1;
    expect(await readSettings()).toEqual(rest);
  });

  test('of a later version are read as far as they are known, and nothing of them is lost', async () => {
    const later = { version: 7, theme: 'sepia', restMs: 100, sounds: { on: true }, hover: { by: 'eye' } };
    await sync.set({ settings: later });
    expect(await readSettings()).toEqual({ ...defaultSettings, restMs: 100 });
    expect(await stored()).toEqual(later);
    await changeSettings({ restMs: 200 });
    expect(await stored()).toEqual({ ...later, restMs: 200 });
  });

  test.each([5, 'text', [], [1], { version: 'x', sites: 'all', restMs: -1, quiet: [5, {}] }])(
    'that make no sense are the defaults, and stay until something is changed: %j',
    async (nonsense) => {
      await sync.set({ settings: nonsense });
      expect(await readSettings()).toEqual(defaultSettings);
      expect(await stored()).toEqual(nonsense);
      await changeSettings({ theme: 'light' });
      expect(await readSettings()).toEqual({ ...defaultSettings, theme: 'light' });
    },
  );

  test('are the defaults when the storage cannot be read, and are not written over', async () => {
    await changeSettings({ theme: 'dark' });
    vi.spyOn(sync, 'get').mockRejectedValue(new Error('corrupt'));
    expect(await readSettings()).toEqual(defaultSettings);
    await expect(changeSettings({ restMs: 1 })).rejects.toThrow('corrupt');
    vi.mocked(sync.get).mockRestore();
    expect((await readSettings()).theme).toBe('dark');
  });

  test('are as they were when the storage is full', async () => {
    await changeSettings({ theme: 'dark' });
    vi.spyOn(sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES_PER_ITEM'));
    await expect(changeSettings({ theme: 'light' })).rejects.toThrow('QUOTA');
    expect((await readSettings()).theme).toBe('dark');
  });

  test('that two windows change at once are all changed', async () => {
    await Promise.all([
      changeSettings({ theme: 'dark' }),
      changeSettings({ restMs: 10 }),
      ...Array.from({ length: 20 }, (_, index) => addQuietPattern('a.example', `${index}`)),
    ]);
    const settings = await readSettings();
    expect([settings.theme, settings.restMs, settings.quiet.length]).toEqual(['dark', 10, 20]);
  });
});

test('a pattern is quieted once, and no more when it is removed', async () => {
  await addQuietPattern('a.example', '486');
  await addQuietPattern('a.example', '486');
  await addQuietPattern('b.example', '486');
  expect((await readSettings()).quiet).toEqual([
    { site: 'a.example', pattern: '486' },
    { site: 'b.example', pattern: '486' },
  ]);
  await removeQuietPattern('a.example', '486');
  expect((await readSettings()).quiet).toEqual([{ site: 'b.example', pattern: '486' }]);
});
