import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Fault } from '@/lib/detect/clues/clue';
import { showCard } from './show-card';

const badge = (name: string) => screen.queryByText(name, { selector: '.badge' });

describe('The badges of a card', () => {
  test.each<[number, Fault, boolean]>([
    [401, 'no', true],
    [486, 'no', true],
    [401, 'depends', false],
    [401, 'likely', false],
    [200, 'likely', false],
  ])('of %i in a message whose fault is "%s": no fault shown, %s', (code, fault, shown) => {
    showCard(code, { clues: { fault } });
    expect(badge('No fault') !== null).toBe(shown);
  });

  test.each([
    [180, null],
    [202, 'Deprecated'],
    [477, 'Not registered'],
    [499, 'Not registered'],
  ])('of %i tell its standing: %s', (code, standing) => {
    showCard(code);
    const shown = ['Deprecated', 'Not registered'].filter((name) => badge(name));
    expect(shown).toEqual(standing ? [standing] : []);
  });
});
