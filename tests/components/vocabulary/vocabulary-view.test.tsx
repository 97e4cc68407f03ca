import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { VocabularyView } from '@/components/vocabulary/vocabulary-view';
import type { VocabularyName } from '@/lib/extension/reference-address';
import { show } from '../support/local-view';
import { plain } from '../support/plain';
import { registry, registryIn } from '../support/registry';

function showVocabulary(name: VocabularyName, from = registry) {
  const onCode = vi.fn<(code: number) => void>();
  return { ...show(<VocabularyView name={name} registry={from} onCode={onCode} />, from.locale), onCode };
}

function rowOf(name: RegExp): HTMLElement {
  const row = screen.getByRole('rowheader', { name }).closest('tr');
  if (!row) throw new Error(`${name} heads no row`);
  return row;
}

describe('A vocabulary', () => {
  test('says of each word what it means and where that stands', () => {
    showVocabulary('warnCodes');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Warning codes');
    const row = rowOf(/^305 /);
    expect(row.textContent).toContain(plain(registry.vocabulary.getWarnCode(305)?.meaning ?? 'missing'));
    expect(within(row).getAllByRole('link')[0]?.textContent).toMatch(/^RFC \d+/);
    expect(screen.getAllByRole('rowheader')).toHaveLength(registry.vocabulary.words('warnCodes').length);
  });

  test('leads to the SIP codes that belong to a word', async () => {
    const { user, onCode } = showVocabulary('q850Causes');
    await user.click(within(rowOf(/^17 /)).getByRole('button', { name: '486' }));
    expect(onCode.mock.calls).toEqual([[486]]);
  });

  test('has no column of codes where none belong to it', () => {
    showVocabulary('optionTags');
    expect(screen.getAllByRole('columnheader')).toHaveLength(3);
  });

  test('names the compact form of a header field', () => {
    showVocabulary('headerFields');
    expect(rowOf(/^Contact /).textContent).toContain(': m');
  });

  test.each<VocabularyName>(['warnCodes', 'q850Causes', 'methods', 'optionTags'])(
    'of %s shows no marks of codes and of literal text',
    (name) => {
      showVocabulary(name);
      const texts = screen.getAllByRole('row').map(({ textContent }) => textContent);
      expect(texts.filter((text) => /`|\[\d{3}\]/.test(text))).toEqual([]);
    },
  );

  test('stands in Vietnamese', () => {
    showVocabulary('q850Causes', registryIn('vi'));
    const meaning = registryIn('vi').vocabulary.getQ850Cause(17);
    expect(meaning?.textLocale).toBe('vi');
    expect(rowOf(/^17 /).textContent).toContain(plain(meaning?.meaning ?? 'missing'));
  });
});
