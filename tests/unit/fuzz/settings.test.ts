import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importSettings } from '@/lib/extension/settings/import-settings';
import { knownSettings } from '@/lib/settings/known-settings';
import { migrateSettings } from '@/lib/settings/migrate-settings';
import { policyOf } from '@/lib/settings/policy';
import { defaultSettings } from '@/lib/settings/setting-values';
import { isSiteOn } from '@/lib/settings/site-verdict';
import { checkProperty, FUZZ_TIMEOUT_MS } from '@/tests/unit/check-property';

const pattern = fc.constantFrom(
  '*://*.example.com/*',
  '*://*/*',
  'https://example.com/*a*b*',
  '',
  '***',
  'file:///*',
);
const value = fc.oneof(
  fc.constantFrom<unknown>(
    ...Object.values(defaultSettings),
    'strict',
    'eager',
    'dark',
    1_000,
    -1,
    1e9,
    Number.NaN,
  ),
  fc.array(fc.oneof(pattern, fc.record({ pattern, on: fc.boolean() }), fc.anything()), { maxLength: 5 }),
  fc.anything(),
);
const names = [
  ...Object.keys(defaultSettings),
  'version',
  'allowedSites',
  'deniedSites',
  'lockOptions',
  'pack',
  '__proto__',
];
const stored = fc.oneof(fc.dictionary(fc.constantFrom(...names), value), fc.anything());

describe('Anything in the storage', { timeout: FUZZ_TIMEOUT_MS }, () => {
  test('is read as settings that hold, and none is missing', () => {
    checkProperty(
      fc.property(stored, (found) => {
        const settings = knownSettings(migrateSettings(found));
        expect(Object.keys(settings).sort()).toEqual(Object.keys(defaultSettings).sort());
        expect(settings.restMs >= 0 && settings.restMs <= 1_000).toBe(true);
        expect(knownSettings(settings)).toEqual(settings);
      }),
    );
  });

  test('decides on every site without a throw, under any policy', () => {
    checkProperty(
      fc.property(stored, stored, fc.oneof(fc.webUrl(), fc.string()), (found, policy, address) => {
        const rules = { ...knownSettings(migrateSettings(found)), policy: policyOf(policy) };
        expect(typeof isSiteOn(rules, [address])).toBe('boolean');
      }),
    );
  });
});

test('Any file, read as settings, changes what is known or is told what is wrong with it', {
  timeout: FUZZ_TIMEOUT_MS,
}, () => {
  const file = fc.oneof(
    stored.map((found) => JSON.stringify(found) ?? ''),
    fc.json(),
    fc.string(),
  );
  checkProperty(
    fc.property(file, (given) => {
      const read = importSettings(given);
      if (read.kind === 'faulty') {
        expect(read.faults.length).toBeGreaterThan(0);
        return;
      }
      for (const name of Object.keys(read.content.change)) expect(defaultSettings).toHaveProperty(name);
    }),
  );
});
