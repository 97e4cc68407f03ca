// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { caretAt } from '@/lib/page/hover/caret-at';

const text = () => document.body.firstChild ?? expect.fail('There is no text.');
const point = { x: 10, y: 20 };

/** What the browser has: jsdom has neither. */
function has(name: 'caretPositionFromPoint' | 'caretRangeFromPoint', value: unknown): void {
  Object.defineProperty(document, name, { configurable: true, value });
}

beforeEach(() => {
  document.body.textContent = 'SIP/2.0 486 Busy Here';
});

afterEach(() => {
  Reflect.deleteProperty(document, 'caretPositionFromPoint');
  Reflect.deleteProperty(document, 'caretRangeFromPoint');
});

describe('the caret at a point', () => {
  test('stands where the browser says, in shadow roots too', () => {
    const asked: unknown[][] = [];
    has('caretPositionFromPoint', (...given: unknown[]) => {
      asked.push(given);
      return { offsetNode: text(), offset: 8 };
    });
    const root = document.createElement('x-log').attachShadow({ mode: 'open' });
    expect(caretAt(document, point, [root])).toEqual({ node: text(), offset: 8 });
    expect(asked).toEqual([[10, 20, { shadowRoots: [root] }]]);
  });

  test('is found in browsers that know it under its older name alone', () => {
    has('caretRangeFromPoint', () => ({ startContainer: text(), startOffset: 9 }));
    expect(caretAt(document, point, [])).toEqual({ node: text(), offset: 9 });
  });

  test.each([null, undefined])('is nowhere where the browser says so: %s', (nowhere) => {
    has('caretPositionFromPoint', () => nowhere);
    expect(caretAt(document, point, [])).toBeUndefined();
  });

  test('is nowhere when an element of the page stands in for the question', () => {
    has('caretPositionFromPoint', document.createElement('img'));
    has('caretRangeFromPoint', document.createElement('img'));
    expect(caretAt(document, point, [])).toBeUndefined();
  });
});
