import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { ComparisonView } from '@/components/comparison/comparison-view';
import { show } from '../support/local-view';
import { plain } from '../support/plain';
import { entryOf, registry, registryIn } from '../support/registry';

function showComparison(first: number, second: number, from = registry) {
  const onPair = vi.fn<(pair: [number, number]) => void>();
  const onCode = vi.fn<(code: number) => void>();
  const view = (
    <ComparisonView
      registry={from}
      first={entryOf(first, from)}
      second={entryOf(second, from)}
      onPair={onPair}
      onCode={onCode}
    />
  );
  return { ...show(view, from.locale), onPair, onCode };
}

function section(name: string): HTMLElement {
  const found = screen.getByRole('heading', { level: 2, name }).closest('section');
  if (!found) throw new Error(`${name} heads no section`);
  return found;
}

const headings = (level: number) =>
  screen.getAllByRole('heading', { level }).map(({ textContent }) => textContent);

/** What the section of differences says, sentence for sentence. */
function differences(name = 'Key differences'): string[] {
  const shown = section(name);
  return [...shown.querySelectorAll('p, dd')].map(({ textContent }) => textContent);
}

describe('A comparison', () => {
  test('has its sections in the order in which to read them', () => {
    showComparison(301, 420);
    expect(headings(2)).toEqual([
      'Introduction',
      '301 Moved Permanently',
      '420 Bad Extension',
      'Key differences',
      'When to use which',
      'Learn more',
    ]);
  });

  test('explains both codes side by side', () => {
    showComparison(301, 420);
    for (const code of [301, 420]) {
      const { text, phrase } = entryOf(code);
      const article = screen.getByRole('article', { name: `${code} ${phrase}` });
      expect(article.textContent).toContain(plain(text.description));
      const half = within(article);
      expect(half.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
        'Description',
        'When you see it',
        'How to fix it',
      ]);
      expect(half.getAllByRole('listitem')).toHaveLength(text.whenYouSeeIt.length + text.howToFix.length);
    }
  });

  test.each([
    [301, 420],
    [486, 600],
    [401, 407],
    [180, 503],
    [477, 988],
    [200, 202],
  ])('of %i and %i tells at least three differences that neither description tells', (first, second) => {
    showComparison(first, second);
    const told = [first, second].map((code) => plain(entryOf(code).text.description)).join(' ');
    const own = differences().filter((sentence) => !told.includes(sentence));
    expect(new Set(own).size).toBeGreaterThanOrEqual(3);
  });

  test('says of each code when a server sends it and what the caller does next', () => {
    showComparison(180, 503);
    const use = within(section('When to use which'));
    expect(use.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      '180',
      '503',
      '180',
      '503',
    ]);
    const [first, second] = use.getAllByRole('definition');
    expect(first?.textContent).toBe(plain(entryOf(180).text.whenToUse));
    expect(second?.textContent).toBe(plain(entryOf(503).text.whenToUse));
  });

  test('begins with what the note on a pair says', () => {
    const note = registry.getPairNote(486, 600)?.note;
    if (!note) throw new Error('486 and 600 have no note');
    showComparison(486, 600);
    expect(section('Introduction').textContent).toContain(plain(note.introduction));
    expect(differences().slice(0, note.differences.length)).toEqual(note.differences.map(plain));
    expect(section('When to use which').textContent).toContain(plain(note.whenToUse));
  });

  test('leads on to the defining sections, related codes and other comparisons', async () => {
    const { user, onPair, onCode } = showComparison(486, 600);
    const more = within(section('Learn more'));
    const link = more.getByRole('link', { name: 'RFC 3261 §21.4.24' });
    expect(link.getAttribute('rel')).toBe('noreferrer');
    await user.click(more.getByRole('button', { name: '480 Temporarily Unavailable or 486 Busy Here' }));
    expect(onPair.mock.calls).toEqual([[[480, 486]]]);
    await user.click(more.getByRole('button', { name: '480 Temporarily Unavailable' }));
    expect(onCode.mock.calls).toEqual([[480]]);
  });

  test('opens a code that a text names', async () => {
    const { user, onCode } = showComparison(486, 600);
    const half = within(screen.getByRole('article', { name: '486 Busy Here' }));
    await user.click(half.getByRole('button', { name: '180' }));
    expect(onCode.mock.calls).toEqual([[180]]);
  });

  test('is told in Vietnamese', () => {
    showComparison(486, 600, registryIn('vi'));
    expect(headings(2)).toEqual([
      'Giới thiệu',
      '486 Busy Here',
      '600 Busy Everywhere',
      'Sự khác biệt chính',
      'Khi nào dùng cái nào',
      'Tìm hiểu thêm',
    ]);
    expect(differences('Sự khác biệt chính').length).toBeGreaterThanOrEqual(3);
  });
});
