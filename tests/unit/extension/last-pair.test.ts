import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readLastPair, rememberPair } from '@/lib/extension/last-pair';

const { local } = fakeBrowser.storage;

beforeEach(() => fakeBrowser.reset());

describe('The pair that was compared last', () => {
  test('is 301 and 420 in the beginning', async () => {
    expect(await readLastPair()).toEqual([301, 420]);
  });

  test('is remembered in its order', async () => {
    await rememberPair([600, 486]);
    expect(await readLastPair()).toEqual([600, 486]);
    await rememberPair([486, 600]);
    expect(await readLastPair()).toEqual([486, 600]);
  });

  test.each([
    null,
    '486,600',
    [486],
    [486, 600, 603],
    ['486', '600'],
    [486.5, 600],
    [99, 600],
    [486, 1000],
    { first: 486, second: 600 },
  ])('is 301 and 420 when something else is stored: %j', async (stored) => {
    await local.set({ lastPair: stored });
    expect(await readLastPair()).toEqual([301, 420]);
  });

  test('is 301 and 420 when the storage cannot be read', async () => {
    vi.spyOn(local, 'get').mockRejectedValue(new Error('corrupt'));
    expect(await readLastPair()).toEqual([301, 420]);
  });

  test('is forgotten, and nothing else lost, when the storage is full', async () => {
    await rememberPair([486, 600]);
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(rememberPair([401, 407])).resolves.toBeUndefined();
    expect(await readLastPair()).toEqual([486, 600]);
  });
});
