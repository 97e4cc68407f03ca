import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Options } from '@/entrypoints/options/options';
import { readPacks } from '@/lib/extension/packs/stored-packs';
import { readSettings } from '@/lib/extension/settings/stored-settings';
import { defaultSettings } from '@/lib/settings/setting-values';
import { findViolations } from '../support/find-violations';
import { show } from '../support/local-view';

const { managed, sync } = fakeBrowser.storage;

beforeEach(() => fakeBrowser.reset());

async function open(locale = 'en') {
  const view = show(<Options onSettings={() => {}} />, locale);
  await screen.findByRole('heading', { level: 1 });
  return view;
}

const part = (name: string) => within(screen.getByRole('region', { name }));
const said = () => screen.getByRole('status').textContent;
const jsonFile = (content: string) => new File([content], 'file.json', { type: 'application/json' });

describe('The options', () => {
  test('keep a change at once, and say so', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    await vi.waitFor(() => expect(said()).toBe('Saved.'));
    expect((await readSettings()).theme).toBe('dark');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Dark' }).checked).toBe(true);
  });

  test('ask for the key only when one has to be held', async () => {
    const { user } = await open();
    expect(screen.queryByRole('radio', { name: 'Shift' })).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Only while a key is held' }));
    await user.click(await screen.findByRole('radio', { name: 'Shift' }));
    await vi.waitFor(async () =>
      expect(await readSettings()).toMatchObject({ hover: 'modifier', modifier: 'Shift' }),
    );
  });

  test('list sites, switch them and take them away', async () => {
    const { user } = await open();
    await user.type(part('Sites').getByRole('textbox'), 'example.com{Enter}');
    const toggle = await part('Sites').findByRole('checkbox', { name: 'On: *://*.example.com/*' });
    await user.click(toggle);
    await vi.waitFor(async () =>
      expect((await readSettings()).sites).toEqual([{ pattern: '*://*.example.com/*', on: true }]),
    );
    await user.click(part('Sites').getByRole('button', { name: 'Remove *://*.example.com/*' }));
    await vi.waitFor(async () => expect((await readSettings()).sites).toEqual([]));
  });

  test('leave a site in its field when the storage is full, and empty it when it has been kept', async () => {
    const { user } = await open();
    const field = part('Sites').getByRole<HTMLInputElement>('textbox');
    vi.spyOn(sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await user.type(field, 'example.com{Enter}');
    await vi.waitFor(() => expect(said()).toMatch(/full/));
    expect(field.value).toBe('example.com');
    await user.type(field, '{Enter}');
    await vi.waitFor(() => expect(field.value).toBe(''));
    expect((await readSettings()).sites).toHaveLength(1);
  });

  test('list what was silenced from a card, say why it had been marked, and take it away', async () => {
    const site = '*://*.shop.example/*';
    const quiet = [
      { site, pattern: 'status-label orderStatus: ###' },
      { site, pattern: 'as somebody else wrote it' },
    ];
    await sync.set({ settings: { version: 1, quiet } });
    const { user } = await open();
    const list = within(screen.getByRole('list', { name: 'Silenced on a site' }));
    expect(list.getAllByRole('listitem').map((item) => item.querySelector('code')?.textContent)).toEqual([
      '*://*.shop.example/*: orderStatus: ###',
      '*://*.shop.example/*: as somebody else wrote it',
    ]);
    expect(list.getByText('A label such as status, code, response or cause stands before it.')).toBeTruthy();
    await user.click(list.getByRole('button', { name: 'Remove *://*.shop.example/*: orderStatus: ###' }));
    await vi.waitFor(async () => expect((await readSettings()).quiet).toEqual(quiet.slice(1)));
  });

  test('say what is no site, and what is listed already', async () => {
    const { user } = await open();
    const box = part('Terminals').getByRole('textbox');
    await user.type(box, 'two words{Enter}');
    expect(screen.getByRole('alert').textContent).toBe('“two words” is no site, address or pattern.');
    await user.clear(box);
    await user.type(box, 'shell.example{Enter}');
    await part('Terminals').findByRole('button', { name: 'Remove *://*.shell.example/*' });
    await user.type(box, 'shell.example{Enter}');
    expect(screen.getByRole('alert').textContent).toContain('in the list already');
  });

  test('show a pack before it is kept, then keep, and bring back what was removed', async () => {
    const { user } = await open();
    const packs = part('Own codes');
    await user.click(packs.getByRole('button', { name: 'Show an example' }));
    await user.click(packs.getByRole('button', { name: 'Check and preview' }));
    expect(packs.getByText('Fraud Suspected')).toBeTruthy();
    expect(packs.getByText('1 note, 1 code, 1 key')).toBeTruthy();
    expect(await readPacks()).toEqual([]);
    await user.click(packs.getByRole('button', { name: 'Save the pack' }));
    await packs.findByRole('button', { name: 'Export Example Telecom' });
    await user.click(packs.getByRole('button', { name: 'Remove Example Telecom 1.0' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await vi.waitFor(async () => expect(await readPacks()).toHaveLength(1));
  });

  test('say in plain words what is wrong with a pack, and where', async () => {
    const { user } = await open();
    const bad = '{"name":"<b>x</b>","version":"1","entries":[{"kind":"note","code":5,"text":"a"}]}';
    const [file] = part('Own codes').getAllByLabelText<HTMLInputElement>('Open a file');
    if (!file) throw new Error('no way to open a file');
    await user.upload(file, jsonFile(bad));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(
      /Nothing has been changed.*name.*HTML.*entries › 1 › code.*too small: 100 at least/,
    );
    expect(alert.querySelector('b')).toBeNull();
    expect(await readPacks()).toEqual([]);
  });

  test('take a file of settings over, and go back', async () => {
    const { user } = await open();
    const file = () => part('Import and export').getByLabelText<HTMLInputElement>('Import settings');
    await user.upload(file(), jsonFile('{"version": 1, "theme": "dark", "restMs": 900}'));
    await vi.waitFor(() => expect(said()).toBe('The settings are taken over.'));
    expect(await readSettings()).toEqual({ ...defaultSettings, theme: 'dark', restMs: 900 });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await vi.waitFor(async () => expect(await readSettings()).toEqual(defaultSettings));
    await user.upload(file(), jsonFile('{"version": 1, "theme": "pink"}'));
    expect((await screen.findByRole('alert')).textContent).toContain('auto, light, dark');
    expect(await readSettings()).toEqual(defaultSettings);
  });

  test('reset everything, and undo it', async () => {
    await sync.set({ settings: { version: 1, theme: 'dark', restMs: 700 } });
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Reset all settings' }));
    await vi.waitFor(async () => expect(await readSettings()).toEqual(defaultSettings));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await vi.waitFor(async () => expect(await readSettings()).toMatchObject({ theme: 'dark', restMs: 700 }));
    expect(said()).toBe('Everything is as it was.');
  });

  test('say when the storage is full, and lose nothing', async () => {
    const { user } = await open();
    vi.spyOn(sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES_PER_ITEM quota exceeded'));
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    await vi.waitFor(() => expect(said()).toMatch(/storage is full.*still there/));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'As the page or system' }).checked).toBe(true);
  });

  test('keep their defaults while the storage cannot be read, and overwrite nothing of it', async () => {
    await sync.set({
      settings: { version: 1, theme: 'dark', sites: [{ pattern: '*://a.example/*', on: true }] },
    });
    const read = vi.spyOn(sync, 'get').mockRejectedValue(new Error('Corruption: bad block'));
    const written = vi.spyOn(sync, 'set');
    const { user } = await open();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'As the page or system' }).checked).toBe(true);
    await user.click(screen.getByRole('radio', { name: 'Light' }));
    await vi.waitFor(() => expect(said()).toMatch(/what you had is still there.*Corruption: bad block/));
    await user.type(part('Sites').getByRole('textbox'), 'b.example{Enter}');
    await user.click(screen.getByRole('button', { name: 'Reset all settings' }));
    expect(written).not.toHaveBeenCalled();
    read.mockRestore();
    expect((await readSettings()).theme).toBe('dark');
  });

  test('lose no pack while the storage cannot be read, neither one that is kept nor a new one', async () => {
    const { user } = await open();
    const packs = part('Own codes');
    const pack = (name: string) => ({
      name,
      version: '1',
      entries: [{ kind: 'note', code: 486, text: 'a' }],
    });
    const save = async (name: string) => {
      const [file] = packs.getAllByLabelText<HTMLInputElement>('Open a file');
      if (file) await user.upload(file, jsonFile(JSON.stringify(pack(name))));
      await user.click(await packs.findByRole('button', { name: 'Save the pack' }));
    };
    await save('First');
    await packs.findByRole('button', { name: 'Export First' });
    const read = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('IO error'));
    await save('Second');
    await vi.waitFor(() => expect(said()).toMatch(/still there.*IO error/));
    expect(packs.getByRole<HTMLTextAreaElement>('textbox').value).toContain('Second');
    await user.click(packs.getByRole('button', { name: 'Remove First 1' }));
    read.mockRestore();
    expect((await readPacks()).map(({ name }) => name)).toEqual(['First']);
    await user.click(packs.getByRole('button', { name: 'Save the pack' }));
    await vi.waitFor(async () => expect(await readPacks()).toHaveLength(2));
    expect(packs.getByRole<HTMLTextAreaElement>('textbox').value).toBe('');
  });

  test('follow what another window changes', async () => {
    await open();
    await sync.set({ settings: { version: 1, theme: 'light' } });
    await vi.waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Light' }).checked).toBe(true),
    );
  });

  test('say what a fleet has set', async () => {
    await managed.set({ strictness: 'strict', locale: 'es', deniedSites: ['*://*.bank.example/*'] });
    await open();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Strict/ }).matches(':disabled')).toBe(true);
    expect(screen.getAllByText('Set by your organisation.')).toHaveLength(2);
    expect(screen.getByText(/off at \*:\/\/\*\.bank\.example/)).toBeTruthy();
    expect(screen.getByRole('radio', { name: 'Dark' }).matches(':disabled')).toBe(false);
  });

  test('are locked when a fleet says so', async () => {
    await managed.set({ lockOptions: true });
    await open();
    expect(screen.getByText('Your organisation has locked these options.')).toBeTruthy();
    const controls = [...document.querySelectorAll('input, button, select, textarea')];
    expect(controls.every((control) => control.matches(':disabled'))).toBe(true);
  });

  test.each(['en', 'vi', 'es'])('are usable for everyone in %s', async (locale) => {
    await sync.set({
      settings: { version: 1, hover: 'modifier', sites: [{ pattern: '*://a.example/*', on: true }] },
    });
    await open(locale);
    expect(await findViolations()).toEqual([]);
  });
});
