import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Pack } from '@/data/pack-schema';
import { activePacks } from '@/lib/extension/packs/active-packs';
import { removePack, savePack } from '@/lib/extension/packs/change-packs';
import { readPack } from '@/lib/extension/packs/read-pack';
import { readPacks } from '@/lib/extension/packs/stored-packs';
import { keysOfPack } from '@/lib/settings/own-keys';
import { noPolicy } from '@/lib/settings/policy';
import { registry, registryWith } from '@/tests/components/support/registry';
import { growth, NOT_QUADRATIC } from '@/tests/unit/growth';

const pack: Pack = {
  name: 'Acme',
  version: '1.2',
  entries: [
    { kind: 'note', code: 486, text: 'Ask the NOC.' },
    {
      kind: 'code',
      code: 680,
      phrase: 'Acme Busy',
      description: 'All lines are busy. Wait.',
      howToFix: ['Call 5.'],
    },
    { kind: 'key', key: 'acmeResult' },
  ],
};

const { local } = fakeBrowser.storage;
beforeEach(() => fakeBrowser.reset());

function faultsOf(content: unknown): string[] {
  const file = readPack(typeof content === 'string' ? content : JSON.stringify(content));
  return file.kind === 'ok' ? [] : file.faults.map(({ path, reason }) => `${path}: ${reason}`);
}
const withEntry = (entry: unknown) => ({ ...pack, entries: [pack.entries[0], entry] });

describe('A pack of own codes', () => {
  test('is read', () => expect(readPack(JSON.stringify(pack))).toEqual({ kind: 'ok', content: pack }));

  test.each([
    ['{', ': not-json'],
    [{ ...pack, name: undefined }, 'name: missing'],
    [{ ...pack, author: 'x' }, ': unknown-field'],
    [{ ...pack, entries: [] }, 'entries: too-short'],
    [{ ...pack, entries: Array(2_001).fill(pack.entries[0]) }, 'entries: too-many'],
    [withEntry({ kind: 'joke', code: 1 }), 'entries › 2 › kind: not-one-of'],
    [withEntry({ kind: 'note', code: 99, text: 'x' }), 'entries › 2 › code: too-low'],
    [withEntry({ kind: 'note', code: '486', text: 'x' }), 'entries › 2 › code: wrong-type'],
    [
      withEntry({ kind: 'note', code: 486, text: '<img src=x onerror=alert(1)>' }),
      'entries › 2 › text: html',
    ],
    [withEntry({ kind: 'note', code: 486, text: 'a &lt;b&gt;' }), 'entries › 2 › text: html'],
    [withEntry({ kind: 'note', code: 486, text: ' ' }), 'entries › 2 › text: too-short'],
    [withEntry({ kind: 'key', key: 'constructor' }), 'entries › 2 › key: reserved-key'],
    [withEntry({ kind: 'key', key: 'two words' }), 'entries › 2 › key: wrong-form'],
    ['{"name":"a","version":"1","entries":[{"__proto__":{"kind":"note"}}]}', 'entries › 1: reserved-key'],
    [`"${'x'.repeat(5_000_000)}"`, ': too-large'],
  ])('is refused with place and reason: %.70j', (content, fault) => {
    expect(faultsOf(content)).toEqual([fault]);
  });

  test('of 400,000 entries is refused in time that grows with them', () => {
    const refuse = (entries: number) =>
      expect(faultsOf(`[${'1,'.repeat(entries)}1]`)).toEqual([': wrong-type']);
    expect(growth(refuse, 50_000, 400_000)).toBeLessThan(NOT_QUADRATIC);
  });

  test('nested 100,000 deep is refused in time that grows with its depth', () => {
    const refuse = (depth: number) =>
      expect(faultsOf(`${'['.repeat(depth)}${']'.repeat(depth)}`)).toHaveLength(1);
    expect(growth(refuse, 12_500, 100_000)).toBeLessThan(NOT_QUADRATIC);
  });

  test('takes the place of the one of its name, and can be removed', async () => {
    await savePack(pack);
    await savePack({ ...pack, name: 'Other' });
    await savePack({ ...pack, version: '2' });
    expect((await readPacks()).map(({ name, version }) => `${name} ${version}`)).toEqual([
      'Other 1.2',
      'Acme 2',
    ]);
    await removePack('Other');
    expect(await readPacks()).toEqual([{ ...pack, version: '2' }]);
  });

  test('is not kept when the storage is full; the others are still there', async () => {
    await savePack(pack);
    vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    await expect(savePack({ ...pack, name: 'Other' })).rejects.toThrow('QUOTA');
    expect(await readPacks()).toEqual([pack]);
  });

  test.each([5, [5], [{ name: 'a' }], [{ name: 'a', version: '1', entries: 'x' }]])(
    'that makes no sense in the storage is none: %j',
    async (packs) => {
      await local.set({ packs });
      expect(await readPacks()).toEqual([]);
    },
  );

  test('of a fleet comes first', async () => {
    await savePack(pack);
    const names = (await activePacks({ ...noPolicy, pack: { ...pack, name: 'Fleet' } })).map(
      ({ name }) => name,
    );
    expect(names).toEqual(['Fleet', 'Acme']);
  });

  test('names keys, and leaves them where frames find them without the pack', async () => {
    const keys = async () => (await local.get('ownKeys')).ownKeys;
    await savePack(pack);
    await savePack({ ...pack, name: 'Second' });
    expect(await keys()).toEqual(['acmeResult']);
    await removePack('Acme');
    expect(await keys()).toEqual(['acmeResult']);
    await removePack('Second');
    expect(await keys()).toEqual([]);
  });

  test.each([
    undefined,
    'acme',
    { entries: 'acme' },
    { entries: [null, { kind: 'key' }, { kind: 'key', key: '.*' }, { kind: 'key', key: 'a b' }] },
  ])('that is broken names no key: %j', (broken) => expect(keysOfPack(broken)).toEqual([]));
});

describe('The registry with own codes', () => {
  const mine = registryWith([pack, { ...pack, name: 'Second' }]);

  test('has notes on the codes it knows', () => {
    expect(mine.getEntry(486)?.houseNotes).toEqual([
      { from: 'Acme', text: 'Ask the NOC.' },
      { from: 'Second', text: 'Ask the NOC.' },
    ]);
    expect(registry.getEntry(486)?.houseNotes).toBeUndefined();
  });

  test('has entries of its own for the codes of a vendor', () => {
    const entry = mine.getEntry(680);
    expect(entry?.phrase).toBe('Acme Busy');
    expect(entry?.ownedBy).toBe('Acme');
    expect(entry?.text.howToFix).toEqual([{ text: 'Call 5.' }]);
    expect(entry?.facts.definition.kind).toBe('unregistered');
    expect(entry?.houseNotes).toHaveLength(1);
    expect(mine.entries().map(({ code }) => code)).toEqual(
      mine
        .entries()
        .map(({ code }) => code)
        .sort((a, b) => a - b),
    );
  });
});
