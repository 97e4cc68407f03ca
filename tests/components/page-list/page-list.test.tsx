import { screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { PageList } from '@/components/page-list/page-list';
import type { PageListState } from '@/components/page-list/page-list-state';
import { Tabs } from '@/components/page-list/tabs';
import { findViolations } from '../support/find-violations';
import { show } from '../support/local-view';
import { registry } from '../support/registry';

const read: PageListState = {
  kind: 'read',
  share: 0.4,
  codes: [
    { code: 503, count: 2 },
    { code: 486, count: 1_250 },
  ],
};

describe('The codes of a page', () => {
  test('are named, counted, and say how much has been read', async () => {
    show(<PageList state={read} registry={registry} onGo={vi.fn()} />);
    expect(screen.getByRole('button', { name: '486 Busy Here' })).toBeTruthy();
    expect(screen.getByText('1,250×')).toBeTruthy();
    expect(screen.getByRole('progressbar', { name: '40% of the text read so far' })).toBeTruthy();
    expect(await findViolations()).toEqual([]);
  });

  const one: PageListState = { kind: 'read', share: 1, codes: [{ code: 503, count: 1 }] };
  const many: PageListState = { ...read, share: 1, codes: [...read.codes, { code: 200, count: 12_345 }] };
  test.each([
    ['en', one, '1 code in one place'],
    ['en', many, '3 codes in 13,597 places'],
    ['es', one, '1 código en un lugar'],
    ['es', many, '3 códigos en 13.597 lugares'],
    ['vi', one, '1 mã ở 1 vị trí'],
    ['vi', many, '3 mã ở 13.597 vị trí'],
  ])('are added up as %s counts and writes numbers', (locale, state, said) => {
    show(<PageList state={state} registry={registry} onGo={vi.fn()} />, locale);
    expect(screen.getByText(said)).toBeTruthy();
  });

  test('lead to their places', async () => {
    const onGo = vi.fn();
    const { user } = show(<PageList state={read} registry={registry} onGo={onGo} />);
    await user.click(screen.getByRole('button', { name: '503 Service Unavailable' }));
    await user.click(screen.getByRole('button', { name: 'Previous place of 486 Busy Here' }));
    expect(onGo.mock.calls).toEqual([
      [503, 1],
      [486, -1],
    ]);
  });

  test('say where a jump has led to', () => {
    const jump = { code: 486, place: { at: 3, total: 12 } };
    show(<PageList state={read} registry={registry} jump={jump} onGo={vi.fn()} />);
    expect(screen.getByRole('status').textContent).toBe('486 Busy Here, 3 of 12');
  });

  test.each(['off', 'nothing', 'picture', 'browser', 'store', 'pdf', 'file', 'noText', 'noAccess'] as const)(
    'or why there is no list: %s',
    async (why) => {
      show(<PageList state={{ kind: 'unread', why }} registry={registry} onGo={vi.fn()} />);
      expect(screen.getByRole('status').textContent).toMatch(/\.$/);
      expect(await findViolations()).toEqual([]);
    },
  );
});

test('tabs are one stop for the Tab key; arrows select', async () => {
  const onSelect = vi.fn();
  const tabs = [
    { name: 'one', label: 'One' },
    { name: 'two', label: 'Two' },
  ] as const;
  const { user } = show(
    <Tabs label="Tabs" tabs={tabs} selected="one" onSelect={onSelect}>
      Content
    </Tabs>,
  );
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'One' }));
  await user.keyboard('{ArrowRight}');
  expect(onSelect).toHaveBeenCalledWith('two');
  expect(await findViolations()).toEqual([]);
});
