import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { quietAtSender } from '@/lib/extension/background/quiet-at-sender';
import { readSettings } from '@/lib/extension/settings/stored-settings';

const pattern = 'status-label orderStatus: ###';
const sender = { id: 'sip-lens', url: 'https://shop.example/orders', origin: 'https://shop.example' };
const silence = (from: object = sender) => quietAtSender({ type: 'quiet', pattern, quiet: true }, from);
const takeBack = () => quietAtSender({ type: 'quiet', pattern, quiet: false }, sender);
const quietSites = async () => (await readSettings()).quiet.map(({ site }) => site);

beforeEach(() => fakeBrowser.reset());

describe('A card that is told it is no SIP code', () => {
  test('has its pattern silenced on the site of its frame, once, and taken back', async () => {
    expect(await silence()).toBe(true);
    expect(await silence()).toBe(true);
    expect((await readSettings()).quiet).toEqual([{ site: '*://*.shop.example/*', pattern }]);
    expect(await takeBack()).toBe(true);
    expect((await readSettings()).quiet).toEqual([]);
  });

  test('in a frame without an address is on the site that the frame came from', async () => {
    await silence({ ...sender, url: 'about:srcdoc', origin: 'https://logs.example' });
    await silence({ url: 'about:blank', origin: 'null', tab: { url: 'https://wiki.example/page' } });
    expect(await quietSites()).toEqual(['*://*.logs.example/*', '*://*.wiki.example/*']);
  });

  test('on no site is told that nothing has been kept', async () => {
    expect(await silence({ url: 'chrome-extension://abcdef/welcome.html' })).toBe(false);
    expect(await quietSites()).toEqual([]);
  });

  test('is told that nothing has been kept where a fleet has locked the options', async () => {
    await fakeBrowser.storage.managed.set({ lockOptions: true });
    expect(await silence()).toBe(false);
    expect(await quietSites()).toEqual([]);
  });

  test('learns of a full storage', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES_PER_ITEM'));
    await expect(silence()).rejects.toThrow('QUOTA');
  });
});
