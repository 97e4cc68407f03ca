import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { openCard, showCard } from './show-card';

describe('A card', () => {
  test('is a dialog from the moment focus enters it', async () => {
    const { user } = showCard(486);
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'before' }));
    await user.tab();
    expect(screen.getByRole('dialog', { name: '486 Busy Here' }).contains(document.activeElement)).toBe(true);
    expect(screen.queryByRole('tooltip')).toBeNull();
  });

  test('stays a dialog while focus moves inside it', async () => {
    const { user } = showCard(486);
    await user.click(screen.getByRole('button', { name: 'before' }));
    await user.tab();
    const first = document.activeElement;
    await user.tab();
    expect(document.activeElement).not.toBe(first);
    expect(screen.getByRole('dialog')).toBe(openCard());
  });

  test('is a tooltip again when focus has left it', async () => {
    const { user } = showCard(486);
    await user.click(screen.getByRole('button', { name: 'before' }));
    await user.tab();
    await user.click(screen.getByRole('button', { name: 'behind' }));
    expect(screen.getByRole('tooltip', { name: '486 Busy Here' })).toBe(openCard());
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('keeps the focus of a reader who opens a code from its text and goes back', async () => {
    const { user } = showCard(486);
    screen.getByRole('button', { name: '180' }).focus();
    await user.keyboard('{Enter}');
    expect(openCard().getAttribute('aria-label')).toBe('180 Ringing');
    expect(openCard().contains(document.activeElement)).toBe(true);
    screen.getByRole('button', { name: 'Back' }).focus();
    await user.keyboard('{Enter}');
    expect(openCard().getAttribute('aria-label')).toBe('486 Busy Here');
    expect(openCard().contains(document.activeElement)).toBe(true);
  });

  test('takes no focus that it did not have', () => {
    showCard(486);
    expect(openCard().contains(document.activeElement)).toBe(false);
  });
});
