import { describe, expect, test } from 'vitest';
import { isInBox, isInCorridor } from '@/lib/page/hover/corridor';

const card = { left: 100, top: 200, right: 500, bottom: 400 };

describe('A box', () => {
  test.each([
    [100, 200, true],
    [500, 400, true],
    [300, 300, true],
    [99, 300, false],
    [300, 401, false],
  ])('holds %i, %i: %s', (x, y, inside) => {
    expect(isInBox({ x, y }, card)).toBe(inside);
  });

  test('can be widened on all sides', () => {
    expect(isInBox({ x: 97, y: 403 }, card, 3)).toBe(true);
    expect(isInBox({ x: 96, y: 403 }, card, 3)).toBe(false);
  });
});

describe('The way from a match to its card', () => {
  const below = { x: 110, y: 100 };
  const above = { x: 110, y: 500 };

  test.each([
    ['straight down', 110, 150],
    ['oblique, to the far end of the card', 300, 150],
    ['the place where it began', 110, 100],
    ['the near edge of the card', 500, 200],
  ])('to a card below holds: %s', (_way, x, y) => {
    expect(isInCorridor({ x, y }, below, card)).toBe(true);
  });

  test.each([
    ['away from the card', 110, 90],
    ['along the line', 200, 100],
    ['past the far end', 480, 120],
    ['past the near end', 90, 150],
    ['beyond the near edge', 300, 210],
  ])('to a card below does not hold: %s', (_way, x, y) => {
    expect(isInCorridor({ x, y }, below, card)).toBe(false);
  });

  test('leads to the lower edge of a card above', () => {
    expect(isInCorridor({ x: 200, y: 440 }, above, card)).toBe(true);
    expect(isInCorridor({ x: 110, y: 510 }, above, card)).toBe(false);
    expect(isInCorridor({ x: 480, y: 480 }, above, card)).toBe(false);
  });
});
