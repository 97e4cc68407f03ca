import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { chooseLocale, readLocaleSetting } from '@/lib/extension/locale-setting';

const { local } = fakeBrowser.storage;

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
    expect(await local.get()).toEqual({});
  });

  test.each([null, 5, 'xx', 'vi-VN', '../en', 'toString'])('is none when %j is stored', async (stored) => {
    await local.set({ locale: stored });
    expect(await readLocaleSetting()).toBeUndefined();
  });

  test('is none when the storage cannot be read', async () => {
    vi.spyOn(local, 'get').mockRejectedValue(new Error('corrupt'));
    expect(await readLocaleSetting()).toBeUndefined();
  });
});
