import { describe, expect, test } from 'vitest';
import { listMissingTexts } from '@/data/list-missing-texts';
import { walkStrings } from '@/data/walk-strings';
import { loadRegistryFiles } from './load-registry';

const confusedPairs = `
  301-302 301-420 301-421 401-407 401-403 403-603 404-410 404-480 404-484 404-604 408-480 408-504 420-421
  422-423 480-486 480-487 486-600 486-603 487-603 481-487 488-606 415-488 406-606 491-500 500-503 502-503
  503-504 413-513 600-603 603-607 603-608 607-608 180-183 183-199 200-202 428-438 436-437 405-501 482-483
`
  .trim()
  .split(/\s+/);

const nameOf = ({ codes }: { codes: readonly number[] }) => codes.join('-');

describe('registry files', () => {
  test('hold what their schemas ask for and agree with each other', () => {
    // The reader throws with file, path and reason of each fault.
    const { facts, texts } = loadRegistryFiles();
    expect(facts.codes.length).toBeGreaterThanOrEqual(96);
    expect(texts.map(({ locale }) => locale)).toContain('en');
  });

  test('say something in English of every code, and complete in every locale', () => {
    const { facts, texts } = loadRegistryFiles();
    const english = texts.find(({ locale }) => locale === 'en') ?? { locale: 'en', codes: [], pairs: [] };
    expect(texts.flatMap((text) => listMissingTexts(facts, english, text))).toEqual([]);
  });

  test('hold a note on every pair that people confuse most', () => {
    const { texts } = loadRegistryFiles();
    const noted = new Set(texts.flatMap(({ locale, pairs }) => (locale === 'en' ? pairs.map(nameOf) : [])));
    expect(confusedPairs.filter((name) => !noted.has(name))).toEqual([]);
  });

  test('name each related code from both sides or have six others', () => {
    const { facts } = loadRegistryFiles();
    const byCode = new Map(facts.codes.map((code) => [code.code, code]));
    const oneSided = facts.codes.flatMap(({ code, related, definition }) =>
      related.flatMap((other) => {
        const back = byCode.get(other)?.related ?? [];
        // A registered code does not point at the unregistered ones that stand in for it.
        const excused = definition.kind === 'unregistered' || back.length >= 6;
        return back.includes(code) || excused ? [] : [`${code} names ${other}`];
      }),
    );
    expect(oneSided).toEqual([]);
    for (const { code, related } of facts.codes) {
      expect(related.length, `related codes of ${code}`).toBeGreaterThanOrEqual(2);
      expect(related.length, `related codes of ${code}`).toBeLessThanOrEqual(6);
    }
  });

  test('explain every code that is no fault as such', () => {
    const { facts, texts } = loadRegistryFiles();
    const harmless = facts.codes.filter(({ fault }) => fault.value === 'never').map(({ code }) => code);
    const silent = texts.flatMap(({ locale, codes }) =>
      codes
        .filter((text) => harmless.includes(text.code) && !text.noFault)
        .map(({ code }) => `${locale}/${code}`),
    );
    expect(silent).toEqual([]);
  });

  test('give a source for every fact', () => {
    const { facts } = loadRegistryFiles();
    for (const code of facts.codes) {
      const sourced = walkStrings(code).filter(({ path }) => /sources\[0\]$/.test(path));
      // Definition, senders, reach, methods, Retry-After, dialog effect, retry and fault.
      expect(sourced.length, `sources of ${code.code}`).toBeGreaterThanOrEqual(8);
    }
  });
});
