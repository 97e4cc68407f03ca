import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { EntryList } from '@/components/entry/entry-list';
import { show } from '../support/local-view';
import { entryOf, registry, registryIn } from '../support/registry';

function showList(from = registry) {
  const onCode = vi.fn<(code: number) => void>();
  const List = () => {
    const [query, setQuery] = useState('');
    return <EntryList registry={from} query={query} onQuery={setQuery} onCode={onCode} />;
  };
  return { ...show(<List />, from.locale), onCode };
}

const codes = () => screen.queryAllByRole('button').map(({ textContent }) => textContent);
const search = () => screen.getByRole('searchbox');

describe('The list of all codes', () => {
  test('groups them by class, each in the order of numbers', () => {
    showList();
    const classes = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(classes).toEqual([
      'Provisional',
      'Success',
      'Redirection',
      'Request failure',
      'Server failure',
      'Global failure',
      'Library status',
    ]);
    expect(codes()).toEqual(registry.entries().map(({ code, phrase }) => `${code} ${phrase}`));
  });

  test('says of each code what to know when there is time for one sentence', () => {
    showList();
    const item = screen.getByRole('button', { name: '486 Busy Here' }).closest('li');
    expect(item?.textContent).toContain(entryOf(486).text.summary);
  });

  test('shows no marks of codes and of literal text', () => {
    showList();
    const summaries = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(summaries.filter((summary) => /`|\[\d{3}\]/.test(summary))).toEqual([]);
  });

  test('opens a code', async () => {
    const { user, onCode } = showList();
    await user.click(screen.getByRole('button', { name: '486 Busy Here' }));
    expect(onCode.mock.calls).toEqual([[486]]);
  });

  test('stands in Vietnamese', () => {
    const vietnamese = registryIn('vi');
    showList(vietnamese);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Mã phản hồi SIP');
    expect(screen.getByRole('heading', { name: 'Chuyển hướng' })).toBeTruthy();
    const item = screen.getByRole('button', { name: '486 Busy Here' }).closest('li');
    expect(item && within(item).getByText(entryOf(486, vietnamese).text.summary)).toBeTruthy();
  });
});

describe('The search among all codes', () => {
  test('shows what it finds, the best first, without classes', async () => {
    const { user } = showList();
    await user.type(search(), 'busy');
    expect(codes().slice(0, 2).toSorted()).toEqual(['486 Busy Here', '600 Busy Everywhere']);
    expect(codes().length).toBeLessThan(registry.entries().length);
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  });

  test('is found by its name', () => {
    showList();
    expect(screen.getByRole('searchbox', { name: 'Search codes, phrases and words' })).toBe(search());
  });

  test('says when nothing fits', async () => {
    const { user } = showList();
    await user.type(search(), 'xqzvw');
    expect(codes()).toEqual([]);
    expect(screen.getByRole('status').textContent).toBe('No code matches “xqzvw”.');
  });

  test.each(['', '   '])('shows all codes again for "%s"', async (blank) => {
    const { user } = showList();
    await user.type(search(), 'busy');
    await user.clear(search());
    if (blank) await user.type(search(), blank);
    expect(codes()).toHaveLength(registry.entries().length);
    expect(screen.queryByText(/No code matches/)).toBeNull();
  });
});
