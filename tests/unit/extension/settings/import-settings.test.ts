import { describe, expect, test } from 'vitest';
import { importSettings } from '@/lib/extension/settings/import-settings';
import version0 from './fixtures/version-0.json';
import version1 from './fixtures/version-1.json';

const read = (content: unknown) =>
  importSettings(typeof content === 'string' ? content : JSON.stringify(content));

/** What is wrong with a file, in short. */
function faultsOf(content: unknown): string[] {
  const file = read(content);
  return file.kind === 'ok' ? [] : file.faults.map(({ path, reason }) => `${path}: ${reason}`);
}

describe('A file of settings', () => {
  test('is taken whole', () => {
    const { version: _, ...change } = version1;
    expect(read(version1)).toEqual({ kind: 'ok', content: { change, isNewer: false } });
  });

  test('of an older version is brought to this one', () => {
    expect(read({ ...version0, version: 0 })).toMatchObject({ content: { change: { locale: 'vi' } } });
  });

  test('of a later version is taken as far as it is known', () => {
    const file = read({ version: 9, theme: 'dark', sounds: true });
    expect(file).toEqual({ kind: 'ok', content: { change: { theme: 'dark' }, isNewer: true } });
  });

  test.each([
    ['', ': not-json'],
    ['{"version": 1,}', ': not-json'],
    ['[]', ': wrong-type'],
    ['null', ': wrong-type'],
    ['{}', 'version: missing'],
    ['{"version": 1, "__proto__": {"theme": "dark"}}', ': reserved-key'],
    [
      '{"version": 1, "sites": [{"pattern": "*://a/*", "on": true, "constructor": 1}]}',
      'sites › 1: reserved-key',
    ],
    [{ version: 1, colour: 'red' }, ': unknown-field'],
    [{ version: 1, restMs: 5000 }, 'restMs: too-high'],
    [{ version: 1, theme: 'pink' }, 'theme: not-one-of'],
    [{ version: 1, locale: 'xx' }, 'locale: no-language'],
    [{ version: 1, terminals: ['a b'] }, 'terminals › 1: no-pattern'],
    [{ version: 1, sites: Array(501).fill({ pattern: '*://a/*', on: true }) }, 'sites: too-many'],
    ['x'.repeat(5_000_000), ': too-large'],
  ])('is refused whole with a reason: %.60j', (content, fault) => expect(faultsOf(content)).toEqual([fault]));
});
