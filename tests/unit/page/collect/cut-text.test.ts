import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutText } from '@/lib/page/collect/cut-text';

describe('A long text is cut', () => {
  test('behind the last line feed of the step', () => {
    expect(cutText('one\ntwo\nthree', 0, 10)).toBe(8);
  });

  test('behind a blank where a line is longer than the step', () => {
    expect(cutText('INVITE SIP/2.0 486 Busy', 0, 17)).toBe(15);
  });

  test('in the middle of a word where there is nothing else', () => {
    expect(cutText('x'.repeat(5_000), 0, 1_000)).toBe(1_000);
  });

  test('nowhere, when what is left fits', () => {
    expect(cutText('one\ntwo', 4, 10)).toBe(7);
  });

  test('into steps that lose and repeat nothing', () => {
    const text = fc
      .array(fc.constantFrom('486', ' ', '\n', 'busy', 'x'.repeat(30)))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 40 }), (data, size) => {
        const steps: string[] = [];
        for (let from = 0; from < data.length; ) {
          const to = cutText(data, from, size);
          expect(to).toBeGreaterThan(from);
          expect(to - from).toBeLessThanOrEqual(size);
          steps.push(data.slice(from, to));
          from = to;
        }
        expect(steps.join('')).toBe(data);
      }),
    );
  });
});
