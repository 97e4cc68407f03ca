import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { Pack } from '@/data/pack-schema';
import { policyOf } from '@/lib/settings/policy';
import { buildFolder } from '@/scripts/build/wxt';
import { readTable } from './read-table';

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const schema = readJson('public/managed-schema.json');

/** What a policy file sets for the extension of an identifier. */
function setBy(browser: 'chrome' | 'edge' | 'firefox'): Record<string, unknown> {
  const file = readJson(`docs/policy/${browser}.json`);
  if (browser !== 'firefox') return file['3rdparty'].extensions.EXTENSION_ID;
  const { gecko } = readJson(`${buildFolder('firefox')}/manifest.json`).browser_specific_settings;
  return file.policies['3rdparty'].Extensions[gecko.id];
}

describe.each(['chrome', 'edge', 'firefox'] as const)('The ready policy file for %s', (browser) => {
  test('is what the schema asks for, and names nothing that it does not know', () => {
    const set = setBy(browser);
    expect(z.fromJSONSchema(schema).safeParse(set).error).toBeUndefined();
    expect(Object.keys(set).sort()).toEqual(Object.keys(schema.properties).sort());
  });

  test('is read whole', () => {
    const set = setBy(browser);
    expect(policyOf(set)).toEqual(set);
    expect(Pack.safeParse(set.pack).error).toBeUndefined();
  });
});

test('the schema refuses what makes no sense', () => {
  expect(z.fromJSONSchema(schema).safeParse({ strictness: 'sometimes' }).success).toBe(false);
  expect(z.fromJSONSchema(schema).safeParse({ lockOptions: 'yes' }).success).toBe(false);
});

test('docs/policy/README.md tells of each field of the schema, and of no other', () => {
  const rows = readTable('docs/policy/README.md').filter(({ length }) => length === 2);
  expect(rows.map(([field]) => field).sort()).toEqual(Object.keys(schema.properties).sort());
});
