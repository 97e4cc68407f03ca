import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPack } from '@/lib/extension/packs/read-pack';
import { packOf } from '@/lib/extension/packs/stored-packs';
import { checkProperty, FUZZ_TIMEOUT_MS } from '@/tests/unit/check-property';

const word = fc.constantFrom(
  'Door busy',
  'Ask the desk.',
  '<b>bold</b>',
  '&amp;',
  '`<sip:a>`',
  '',
  ' ',
  '\u202e',
  'x'.repeat(120),
);
const text = fc.oneof(word, fc.string({ unit: 'binary', maxLength: 20 }));
const code = fc.oneof(
  fc.integer({ min: 90, max: 1_010 }),
  fc.constantFrom<unknown>('486', null, 486.5, Number.NaN, [486]),
);
const entry = fc.oneof(
  fc.record({ kind: fc.constant('note'), code, text }, { requiredKeys: ['kind'] }),
  fc.record(
    {
      kind: fc.constant('code'),
      code,
      phrase: text,
      description: text,
      whenYouSeeIt: fc.array(text, { maxLength: 3 }),
    },
    { requiredKeys: ['kind'] },
  ),
  fc.record({
    kind: fc.constant('key'),
    key: fc.oneof(text, fc.constantFrom('myResult', '__proto__', 'constructor')),
  }),
  fc.jsonValue({ maxDepth: 3 }),
);
const pack = fc.record(
  {
    name: text,
    version: text,
    entries: fc.oneof(fc.array(entry, { maxLength: 6 }), fc.jsonValue()),
    extra: fc.anything(),
  },
  { requiredKeys: [] },
);

const file = fc.oneof(
  pack.map((value) => JSON.stringify(value) ?? ''),
  // A file that was cut off or mangled on its way.
  fc.tuple(pack, fc.nat(), fc.string({ maxLength: 4 })).map(([value, seed, noise]) => {
    const json = JSON.stringify(value) ?? '';
    const at = seed % (json.length + 1);
    return json.slice(0, at) + noise + json.slice(at + 1);
  }),
  fc.json(),
  fc.string({ unit: 'binary' }),
);

describe('Any file, read as a pack,', { timeout: FUZZ_TIMEOUT_MS }, () => {
  test('is a pack without markup, or is told what is wrong with it', () => {
    checkProperty(
      fc.property(file, (given) => {
        const read = readPack(given);
        if (read.kind === 'faulty') {
          expect(read.faults.length).toBeGreaterThan(0);
          return;
        }
        expect(JSON.stringify(read.content).replaceAll(/`[^`]*`/g, '')).not.toMatch(/<\/?[a-z!][^>]*>/i);
        for (const each of read.content.entries) {
          if ('code' in each)
            expect(Number.isInteger(each.code) && each.code >= 100 && each.code <= 999).toBe(true);
        }
      }),
    );
  });

  test('is the same pack when it is written and read again, and when a card reads it from the storage', () => {
    checkProperty(
      fc.property(file, (given) => {
        const read = readPack(given);
        if (read.kind === 'faulty') return;
        expect(readPack(JSON.stringify(read.content))).toEqual(read);
        expect(packOf(read.content)).toEqual(read.content);
      }),
    );
  });
});

test('Anything in the storage is read as far as it is a pack', { timeout: FUZZ_TIMEOUT_MS }, () => {
  checkProperty(
    fc.property(fc.oneof(pack, fc.anything()), (stored) => {
      const read = packOf(stored);
      expect(read === undefined || Array.isArray(read.entries)).toBe(true);
    }),
  );
});
