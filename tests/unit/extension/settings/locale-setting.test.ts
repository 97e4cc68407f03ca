import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { chooseLocale, readLocaleSetting } from '@/lib/extension/settings/locale-setting';

const { local, managed, sync } = fakeBrowser.storage;

beforeEach(() => fakeBrowser.reset());

describe('The language that the user has chosen', () => {
  test('is none in the beginning', async () => {
    expect(await readLocaleSetting()).toBeUndefined();
  });

  test('is kept, and given up again', async () => {
    await chooseLocale('vi');
    expect(await readLocaleSetting()).toBe('vi');
    await chooseLocale(undefined);
    expect(await readLocaleSetting()).toBeUndefined();
  });

  test('is that of the time before settings', async () => {
    await local.set({ locale: 'vi' });
    expect(await readLocaleSetting()).toBe('vi');
  });

  test('gives way to that of a fleet', async () => {
    await chooseLocale('vi');
    await managed.set({ locale: 'es' });
    expect(await readLocaleSetting()).toBe('es');
  });

  test.each([null, 5, 'xx', 'vi-VN', '../en', 'toString'])('is none when %j is stored', async (stored) => {
    await sync.set({ settings: { version: 1, locale: stored } });
    expect(await readLocaleSetting()).toBeUndefined();
  });

  test('is none when the storage cannot be read', async () => {
    vi.spyOn(sync, 'get').mockRejectedValue(new Error('corrupt'));
    expect(await readLocaleSetting()).toBeUndefined();
  });
});
