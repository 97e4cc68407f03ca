import { screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { showComparePage } from './show-compare-page';

const field = (name: 'First code' | 'Second code') =>
  screen.getByRole<HTMLInputElement>('combobox', { name });
const swap = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Swap the two codes' });
const comparison = (name: string) => screen.queryByRole('article', { name });
const ask = 'Choose two different codes to compare them.';
const isAsked = () => screen.queryByText(ask) !== null;

describe('The compare page', () => {
  test('shows the pair and what sets it apart', () => {
    showComparePage([301, 420]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Compare two codes');
    expect(field('First code').value).toBe('301 Moved Permanently');
    expect(field('Second code').value).toBe('420 Bad Extension');
    expect(comparison('301 – 420')).not.toBeNull();
    expect(isAsked()).toBe(false);
  });

  test('compares another first code', async () => {
    const { user, onPair } = showComparePage([301, 420]);
    await user.click(field('First code'));
    await user.keyboard('486{ArrowDown}{Enter}');
    expect(onPair.mock.calls).toEqual([[[486, 420]]]);
    expect(field('First code').value).toBe('486 Busy Here');
    expect(comparison('486 – 420')).not.toBeNull();
  });

  test('compares another second code', async () => {
    const { user, onPair } = showComparePage([301, 420]);
    await user.click(field('Second code'));
    await user.keyboard('moved temp{ArrowDown}{Enter}');
    expect(onPair.mock.calls).toEqual([[[301, 302]]]);
    expect(field('Second code').value).toBe('302 Moved Temporarily');
    expect(comparison('301 – 302')).not.toBeNull();
  });

  test('swaps the two', async () => {
    const { user, onPair } = showComparePage([301, 420]);
    await user.click(swap());
    expect(onPair.mock.calls).toEqual([[[420, 301]]]);
    expect(field('First code').value).toBe('420 Bad Extension');
    expect(field('Second code').value).toBe('301 Moved Permanently');
    expect(comparison('420 – 301')).not.toBeNull();
  });

  test('keeps the focus where the reader chose', async () => {
    const { user } = showComparePage([301, 420]);
    await user.click(field('First code'));
    await user.keyboard('486{ArrowDown}{Enter}');
    expect(document.activeElement).toBe(field('First code'));
  });

  test('opens in a tab where it is not one yet', async () => {
    const onOpenTab = vi.fn<() => void>();
    const { user } = showComparePage([301, 420], onOpenTab);
    await user.click(screen.getByRole('button', { name: 'Open in a tab' }));
    expect(onOpenTab).toHaveBeenCalledOnce();
  });

  test('offers no tab where it is one', () => {
    showComparePage([301, 420]);
    expect(screen.queryByRole('button', { name: 'Open in a tab' })).toBeNull();
  });

  test('keeps its fields and its pair when nonsense is typed', async () => {
    const { user, onPair } = showComparePage([301, 420]);
    await user.click(field('First code'));
    await user.keyboard('xqzvw{Enter}');
    await user.tab();
    expect(field('First code').value).toBe('301 Moved Permanently');
    expect(onPair).not.toHaveBeenCalled();
    expect(comparison('301 – 420')).not.toBeNull();
  });
});

describe('A pair that cannot be compared', () => {
  test('the same code twice', async () => {
    const { user } = showComparePage([486, 600]);
    await user.click(field('Second code'));
    await user.keyboard('486{ArrowDown}{Enter}');
    expect(isAsked()).toBe(true);
    expect(screen.queryByRole('article')).toBeNull();
    await user.click(field('Second code'));
    await user.keyboard('480{ArrowDown}{Enter}');
    expect(comparison('486 – 480')).not.toBeNull();
  });

  test('a code and none yet', async () => {
    const { user, onPair } = showComparePage([486, undefined]);
    expect(field('Second code').value).toBe('');
    expect(swap().disabled).toBe(true);
    expect(isAsked()).toBe(true);
    await user.click(field('Second code'));
    await user.keyboard('600{ArrowDown}{Enter}');
    expect(onPair.mock.calls).toEqual([[[486, 600]]]);
    expect(comparison('486 – 600')).not.toBeNull();
  });

  test('a number that has no entry', () => {
    showComparePage([499, 486]);
    expect(field('First code').value).toBe('');
    expect(screen.getByText('There is no entry for “499”.')).toBeTruthy();
  });
});
