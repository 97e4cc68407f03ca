import { describe, expect, test } from 'vitest';
import { createRegistry } from '@/data/registry';
import { loadRegistry, loadRegistryFiles } from './load-registry';

describe('createRegistry', () => {
  test('joins facts and text of a code', () => {
    const entry = loadRegistry().getEntry(486);
    expect(entry).toMatchObject({ code: 486, phrase: 'Busy Here', textLocale: 'en' });
    expect(entry?.text.summary).not.toBe('');
    expect(loadRegistry().getEntry(499)).toBeUndefined();
  });

  test('lists the entries in the order of their numbers', () => {
    const codes = loadRegistry()
      .entries()
      .map(({ code }) => code);
    expect(codes).toEqual(codes.toSorted((a, b) => a - b));
    expect(codes).toHaveLength(96);
  });

  test('survives the way through JSON', () => {
    const { facts, texts } = JSON.parse(JSON.stringify(loadRegistryFiles()));
    const english = texts.find(({ locale }: { locale: string }) => locale === 'en');
    const registry = createRegistry({ facts, text: english, fallback: english });
    expect(registry.entries()).toEqual(loadRegistry().entries());
  });

  test('falls back to English entry by entry, and says so', () => {
    const { facts, texts } = loadRegistryFiles();
    const english = texts.find(({ locale }) => locale === 'en');
    if (!english) throw new Error('no English');
    const [first] = english.codes;
    if (!first) throw new Error('no text');
    const text = { locale: 'xx', codes: [{ ...first, summary: 'Translated' }], pairs: [] };
    const registry = createRegistry({ facts, text, fallback: english });
    expect(registry.getEntry(first.code)).toMatchObject({
      textLocale: 'xx',
      text: { summary: 'Translated' },
    });
    expect(registry.getEntry(600)?.textLocale).toBe('en');
    expect(registry.getPairNote(486, 600)?.textLocale).toBe('en');
    expect(registry.comparisonText()?.locale).toBe('en');
    expect(registry.vocabulary.getMethod('INVITE')?.textLocale).toBe('en');
  });

  test('finds a note in either order', () => {
    const registry = loadRegistry();
    expect(registry.getPairNote(600, 486)).toBe(registry.getPairNote(486, 600));
    expect(registry.getPairNote(486, 600)?.note.codes).toEqual([486, 600]);
    expect(registry.getPairNote(486, 180)).toBeUndefined();
    expect(registry.notedPairs()).toContainEqual([486, 600]);
  });
});
