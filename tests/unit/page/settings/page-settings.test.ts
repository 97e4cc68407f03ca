import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followPageSettings } from '@/lib/page/settings/page-settings';
import { type Settings, settingsKey, settingsVersion } from '@/lib/settings/setting-values';

const store = (change: Partial<Settings>) =>
  fakeBrowser.storage.sync.set({ [settingsKey]: { ...change, version: settingsVersion } });

/** Follows the settings; the policy of the nth reading is answered with `answers[n]`. */
function follow() {
  const answers: ((policy: object) => void)[] = [];
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(
    () => new Promise((resolve) => answers.push(resolve)),
  );
  const seen: string[] = [];
  const end = new AbortController();
  followPageSettings(({ siteMode, strictness }) => seen.push(`${siteMode} ${strictness}`), end.signal);
  return { answers, seen, end };
}

describe('the settings of a page', () => {
  beforeEach(() => fakeBrowser.reset());

  test('do not wait for a policy that takes its time, and are under it when it has come', async () => {
    const { answers, seen, end } = follow();
    await expect.poll(() => seen).toEqual(['all normal']);
    answers[0]?.({ strictness: 'strict' });
    await expect.poll(() => seen).toEqual(['all normal', 'all strict']);
    end.abort();
  });

  test('never fall back to older ones for a policy that comes after a change', async () => {
    const { answers, seen, end } = follow();
    await expect.poll(() => seen).toEqual(['all normal']);
    await store({ siteMode: 'listed' });
    await expect.poll(() => seen).toEqual(['all normal', 'listed normal']);
    answers[0]?.({ strictness: 'strict' });
    answers[1]?.({ strictness: 'strict' });
    await expect.poll(() => seen).toEqual(['all normal', 'listed normal', 'listed strict']);
    end.abort();
  });

  test('name the keys of the user’s packs and of the fleet’s, as they are now', async () => {
    const seen: (readonly string[])[] = [];
    const { answers, end } = follow();
    const pack = { name: 'Fleet', version: '1', entries: [{ kind: 'key', key: 'fleetResult' }] };
    followPageSettings(({ keys }) => seen.push(keys), end.signal);
    for (const answer of answers) answer({ pack });
    await expect.poll(() => seen.at(-1)).toEqual(['fleetResult']);
    await fakeBrowser.storage.local.set({ ownKeys: ['acmeResult', 5, '(.*)'] });
    for (const answer of answers) answer({ pack });
    await expect.poll(() => seen.at(-1)).toEqual(['fleetResult', 'acmeResult']);
    end.abort();
  });

  test('are not told any more after the end', async () => {
    const { answers, seen, end } = follow();
    end.abort();
    answers[0]?.({});
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(seen).toEqual([]);
  });
});
