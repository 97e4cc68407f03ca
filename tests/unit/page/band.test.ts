import { describe, expect, test } from 'vitest';
import { bandAround, reachesInto } from '@/lib/page/text/band';
import { rect } from './rect';

describe('The band that is read', () => {
  test('is the viewport and as many more above and below as asked for', () => {
    expect(bandAround(800, 1)).toEqual({ top: -800, bottom: 1600 });
    expect(bandAround(800, 0.5)).toEqual({ top: -400, bottom: 1200 });
  });

  test.each([
    ['inside it', 100, 120, true],
    ['across its upper edge', -900, -790, true],
    ['across its lower edge', 1590, 1700, true],
    ['higher than it', -5_000, 5_000, true],
    ['above it', -900, -801, false],
    ['below it', 1601, 1700, false],
    ['without height, far away, for it may hold positioned children', 9_000, 9_000, true],
  ])('is reached by a box %s: %i to %i', (_where, top, bottom, reached) => {
    expect(reachesInto(rect(0, top, 10, bottom), bandAround(800, 1))).toBe(reached);
  });
});
