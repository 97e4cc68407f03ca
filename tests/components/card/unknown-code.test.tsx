import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { clue } from '../support/clues';
import { openCard, showCard, showWholeCard } from './show-card';

describe('The card of a number that nothing defines', () => {
  test('says so, and as what it is treated', () => {
    showCard(499);
    expect(screen.getByRole('tooltip', { name: '499' })).toBe(openCard());
    expect(openCard().textContent).toContain(
      'No register and no product that we know of defines this number. A user agent treats it as 400',
    );
  });

  // RFC 3261 §8.1.3.2: a provisional response that a UAC does not know is equivalent to 183, not to 100.
  test.each([
    [150, 183],
    [299, 200],
    [399, 300],
    [599, 500],
    [699, 600],
  ])('says that %i is treated as %i', (code, as) => {
    showCard(code);
    expect(openCard().textContent).toContain(`treats it as ${as} (RFC 3261 §8.1.3.2)`);
  });

  test('offers no related codes, and invents no steps', async () => {
    await showWholeCard(499);
    expect(screen.queryByRole('group')).toBeNull();
    expect(screen.queryByRole('heading', { name: 'How to fix it' })).toBeNull();
  });

  test('still says what its message says', () => {
    showCard(499, { clues: { clues: [clue({ kind: 'reason', protocol: 'Q.850', cause: 17 })] } });
    expect(openCard().textContent).toContain('Q.850 cause 17');
  });
});
