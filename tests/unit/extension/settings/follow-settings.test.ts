import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followSettings } from '@/lib/extension/settings/follow-settings';
import { readPolicy } from '@/lib/extension/settings/stored-policy';
import { noPolicy } from '@/lib/settings/policy';
import { settingsKey } from '@/lib/settings/setting-values';

const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

function follow(policy: Promise<object>) {
  fakeBrowser.storage.managed.get = () => policy;
  const end = new AbortController();
  const onChange = vi.fn<() => void>();
  followSettings(onChange, end.signal);
  return { onChange, end };
}

describe('whoever follows the settings', () => {
  beforeEach(() => fakeBrowser.reset());

  test('hears of a change', async () => {
    const { onChange } = follow(Promise.reject(new Error('No fleet.')));
    await fakeBrowser.storage.sync.set({ [settingsKey]: { theme: 'dark' } });
    await expect.poll(() => onChange.mock.calls).toHaveLength(1);
  });

  test('hears of a policy that comes late', async () => {
    let answer: (policy: object) => void = () => {};
    const late = new Promise<object>((resolve) => {
      answer = resolve;
    });
    const { onChange } = follow(late);
    await pause();
    expect(onChange).not.toHaveBeenCalled();
    answer({ locale: 'vi' });
    await expect.poll(() => onChange.mock.calls).toHaveLength(1);
  });

  test('hears nothing where there is no fleet', async () => {
    const { onChange } = follow(Promise.resolve({}));
    await pause();
    expect(onChange).not.toHaveBeenCalled();
  });

  test('hears of changes in a browser without a storage for fleets, as Safari', async () => {
    const { managed } = fakeBrowser.storage;
    Object.assign(fakeBrowser.storage, { managed: undefined });
    const onChange = vi.fn<() => void>();
    followSettings(onChange, new AbortController().signal);
    await fakeBrowser.storage.sync.set({ [settingsKey]: { theme: 'dark' } });
    await expect.poll(() => onChange.mock.calls).toHaveLength(1);
    expect(await readPolicy()).toBe(noPolicy);
    Object.assign(fakeBrowser.storage, { managed });
  });

  test('hears nothing after the end', async () => {
    const { onChange, end } = follow(Promise.resolve({ locale: 'vi' }));
    end.abort();
    await pause();
    expect(onChange).not.toHaveBeenCalled();
  });
});
