// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Lifetime } from '@/lib/page/lifetime';
import { askStorage } from '@/lib/page/settings/ask-storage';
import { followSite } from '@/lib/page/settings/follow-site';
import type { OpenSite } from '@/lib/page/settings/site-contract';
import { type Settings, settingsKey, settingsVersion } from '@/lib/settings/setting-values';

const store = (change: Partial<Settings>) =>
  fakeBrowser.storage.sync.set({ [settingsKey]: { ...change, version: settingsVersion } });

/** Follows the site of a frame at the address that jsdom gives it, `http://localhost:3000/`. */
function follow() {
  const end = new AbortController();
  const lifetime: Lifetime = { signal: end.signal, check: () => !end.signal.aborted };
  const seen: (OpenSite | undefined)[] = [];
  followSite(window, lifetime, (site) => seen.push(site), askStorage());
  return { seen, end };
}

describe('the site of a frame', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    fakeBrowser.storage.managed.get = () => Promise.reject(new Error('No fleet.'));
  });

  test('is on where nothing is said of it', async () => {
    const { seen } = follow();
    await expect.poll(() => seen).toHaveLength(1);
    expect(seen[0]?.lifetime.check()).toBe(true);
    expect(seen[0]?.settings.now().strictness).toBe('normal');
  });

  test('is told to be off, once', async () => {
    await store({ siteMode: 'listed' });
    const { seen } = follow();
    await expect.poll(() => seen).toEqual([undefined]);
    await store({ siteMode: 'listed', theme: 'dark' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).toEqual([undefined]);
  });

  test('ends when it is switched off, and another begins when it is switched on again', async () => {
    const { seen } = follow();
    await expect.poll(() => seen).toHaveLength(1);
    await store({ sites: [{ pattern: '*://localhost/*', on: false }] });
    await expect.poll(() => seen.at(-1)).toBeUndefined();
    expect(seen[0]?.lifetime.check()).toBe(false);
    expect(seen[0]?.lifetime.signal.aborted).toBe(true);
    await store({ sites: [] });
    await expect.poll(() => seen).toHaveLength(3);
    expect(seen[2]?.lifetime.check()).toBe(true);
  });

  test('is another one when its codes are weighed in another way', async () => {
    const { seen } = follow();
    await expect.poll(() => seen).toHaveLength(1);
    await store({ strictness: 'eager' });
    await expect.poll(() => seen).toHaveLength(2);
    expect(seen[0]?.lifetime.signal.aborted).toBe(true);
    expect(seen[1]?.settings.now().strictness).toBe('eager');
  });

  test('stays the same when something else changes, and says so', async () => {
    const { seen } = follow();
    await expect.poll(() => seen).toHaveLength(1);
    const heard: number[] = [];
    const { settings } = seen[0] ?? expect.fail('There is no site.');
    settings.onChange(() => heard.push(settings.now().restMs), new AbortController().signal);
    await store({ restMs: 400 });
    await expect.poll(() => heard).toEqual([400]);
    expect(seen).toHaveLength(1);
  });

  test('is not told of any more after the end of the extension', async () => {
    const { seen, end } = follow();
    await expect.poll(() => seen).toHaveLength(1);
    end.abort();
    await store({ siteMode: 'listed' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).toHaveLength(1);
    expect(seen[0]?.lifetime.check()).toBe(false);
  });
});
