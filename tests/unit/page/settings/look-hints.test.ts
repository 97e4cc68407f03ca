import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followLookHints, type LookHints } from '@/lib/page/settings/look-hints';
import { settingsKey } from '@/lib/settings/setting-values';

const fleetPack = { name: 'Fleet', version: '1', entries: [{ kind: 'key', key: 'fleetResult' }] };

function follow(policy: Promise<object>) {
  fakeBrowser.storage.managed.get = () => policy;
  const end = new AbortController();
  const seen: LookHints[] = [];
  followLookHints((hints) => seen.push(hints), end.signal);
  return { seen, end };
}

describe('what a look has to know of the settings', () => {
  beforeEach(() => fakeBrowser.reset());

  test('is told without waiting for a policy that never comes', async () => {
    const { seen } = follow(new Promise(() => {}));
    await expect.poll(() => seen).toEqual([{ keys: [], readsTerminals: false }]);
  });

  test('names the keys of the user and those of a fleet', async () => {
    await fakeBrowser.storage.local.set({ ownKeys: ['acmeResult', 5, '(.*)'] });
    const { seen } = follow(Promise.resolve({ pack: fleetPack }));
    await expect.poll(() => seen.at(-1)?.keys).toEqual(['fleetResult', 'acmeResult']);
  });

  test('tells whether terminals are read anywhere, and tells it anew when that changes', async () => {
    const { seen } = follow(Promise.reject(new Error('No fleet.')));
    await expect.poll(() => seen.at(-1)?.readsTerminals).toBe(false);
    await fakeBrowser.storage.sync.set({ [settingsKey]: { terminals: ['*://shell.example.com/*'] } });
    await expect.poll(() => seen.at(-1)?.readsTerminals).toBe(true);
  });

  test('is nothing where the storage cannot be read', async () => {
    fakeBrowser.storage.sync.get = () => Promise.reject(new Error('The disk is full.'));
    const { seen } = follow(Promise.reject(new Error('No fleet.')));
    await expect.poll(() => seen).toEqual([{ keys: [], readsTerminals: false }]);
  });

  test('is told in a browser without a storage for fleets, as Safari', async () => {
    const { managed } = fakeBrowser.storage;
    Object.assign(fakeBrowser.storage, { managed: undefined });
    const seen: LookHints[] = [];
    followLookHints((hints) => seen.push(hints), new AbortController().signal);
    await expect.poll(() => seen).toEqual([{ keys: [], readsTerminals: false }]);
    Object.assign(fakeBrowser.storage, { managed });
  });

  test('is not told after the end', async () => {
    const { seen, end } = follow(Promise.resolve({}));
    end.abort();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).toEqual([]);
  });
});
