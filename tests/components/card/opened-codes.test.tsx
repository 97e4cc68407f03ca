import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { clue } from '../support/clues';
import { openCard, showCard, showWholeCard } from './show-card';

const inMessage = () => screen.queryByRole('heading', { name: 'In this message' });
const clues = { clues: [clue({ kind: 'retry-after', seconds: 120 })], fault: 'no' } as const;

describe('A code that the text of a card names', () => {
  test('opens in the same place and leads back', async () => {
    const { user } = showCard(486, { clues });
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '180' }));
    expect(openCard().getAttribute('aria-label')).toBe('180 Ringing');
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(openCard().getAttribute('aria-label')).toBe('486 Busy Here');
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
  });

  test('is no way to the card that it stands in', async () => {
    await showWholeCard(401);
    expect(screen.getAllByText('401').length).toBeGreaterThan(1);
    expect(screen.queryByRole('button', { name: '401' })).toBeNull();
  });

  test('leads back one by one', async () => {
    const { user } = showCard(486);
    await user.click(screen.getByRole('button', { name: '180' }));
    const next = within(openCard()).getAllByRole('button', { name: '183' })[0];
    if (!next) throw new Error('180 does not name 183');
    await user.click(next);
    expect(openCard().getAttribute('aria-label')).toBe('183 Session Progress');
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(openCard().getAttribute('aria-label')).toBe('180 Ringing');
  });

  test('has none of what the message says of the first code', async () => {
    const { user } = showCard(486, { clues });
    expect(inMessage()).not.toBeNull();
    await user.click(screen.getByRole('button', { name: '180' }));
    expect(inMessage()).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(inMessage()).not.toBeNull();
  });

  test('is the one that is compared and read whole', async () => {
    const { user, onCompare, onReference } = showCard(486);
    await user.click(screen.getByRole('button', { name: '180' }));
    await user.click(screen.getByRole('button', { name: 'Compare with…' }));
    await user.click(screen.getByRole('button', { name: 'Open in reference' }));
    expect(onCompare.mock.calls).toEqual([[180, undefined]]);
    expect(onReference.mock.calls).toEqual([[180]]);
  });
});
