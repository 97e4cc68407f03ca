import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { KeysSection } from '@/components/options/keys-section';
import { show } from '../support/local-view';

const shortcuts = [
  { command: '_execute_action', keys: '' },
  { command: 'explain-code', keys: 'Alt+Shift+E' },
  { command: 'pin-card', keys: '⌥⇧C' },
  { command: 'of-a-later-version', keys: 'Alt+Shift+Z' },
];

const rows = () =>
  [...document.querySelectorAll('.keys > div')].map((row) =>
    [...row.children].map((part) => part.textContent),
  );

describe('The keys among the options', () => {
  test('are those that the browser has bound, each with what it does', () => {
    show(<KeysSection shortcuts={shortcuts} />);
    expect(rows()).toEqual([
      ['Explain the code at the selection or caret', 'Alt+Shift+E'],
      ['Pin the open card and go into it, or let it go', '⌥⇧C'],
      ['Open the toolbar page', 'Not set'],
    ]);
  });

  test.each([
    ['en', 'Change keys…'],
    ['vi', 'Đổi phím…'],
    ['es', 'Cambiar teclas…'],
  ])('are changed where the browser lets them be, in %s', async (locale, name) => {
    const onChangeKeys = vi.fn();
    const { user } = show(<KeysSection shortcuts={shortcuts} onChangeKeys={onChangeKeys} />, locale);
    await user.click(screen.getByRole('button', { name }));
    expect(onChangeKeys).toHaveBeenCalledOnce();
  });

  test('say where to look when there is no way that leads there', () => {
    show(<KeysSection shortcuts={shortcuts} />);
    const section = within(screen.getByRole('region', { name: 'Keyboard' }));
    expect(section.queryByRole('button')).toBeNull();
    expect(section.getByText(/in the settings of your browser/)).toBeTruthy();
  });
});
