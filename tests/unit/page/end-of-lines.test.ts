// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { endOfLines } from '@/lib/page/text/end-of-lines';
import { rect } from './rect';

/** 22 units a line, the line feed among them. */
const line = 'SIP/2.0 486 Busy Here';
const count = 30_000;
let pre: HTMLElement;
let text: Text;

/** Lays the element out as so high, on a screen that shows it so many times as large. */
function layOut(height: number, scale = 1): void {
  vi.spyOn(pre, 'offsetHeight', 'get').mockReturnValue(height);
  vi.spyOn(pre, 'getBoundingClientRect').mockReturnValue(rect(0, 0, 800, height * scale));
}

beforeEach(() => {
  pre = document.createElement('pre');
  Object.assign(pre.style, { whiteSpace: 'pre', lineHeight: '16px', fontSize: '12px' });
  Object.assign(pre.style, { writingMode: 'horizontal-tb', columnCount: 'auto', columnWidth: 'auto' });
  text = document.createTextNode(`${line}\n`.repeat(count));
  pre.append(text);
  document.body.append(pre);
  layOut(count * 16);
});

afterEach(() => {
  pre.remove();
  vi.restoreAllMocks();
});

describe('The end of so many lines as surely fill a height', () => {
  const endOf = (lines: number) => 22 * lines - 1;

  test('is found by the height of a line', () => {
    expect(endOfLines(text, pre, 1_600)).toBe(endOf(100));
  });

  test('takes in a line that would only show a part', () => {
    expect(endOfLines(text, pre, 1_601)).toBe(endOf(101));
  });

  test('goes by the size of the font where nothing says how high a line is', () => {
    pre.style.lineHeight = 'normal';
    expect(endOfLines(text, pre, 1_200)).toBe(endOf(100));
  });

  test('is further down where the page is shown smaller', () => {
    layOut(count * 16, 0.5);
    expect(endOfLines(text, pre, 1_600)).toBe(endOf(200));
  });

  test('is that of the text where it has fewer lines', () => {
    text.data = `${line}\n`.repeat(1_000);
    expect(endOfLines(text, pre, 1_000_000)).toBe(text.length);
  });
});

describe('The browser is asked instead', () => {
  test.each([
    ['where line feeds are shown as spaces', { whiteSpace: 'normal' }],
    ['where lines stand side by side', { writingMode: 'vertical-rl' }],
    ['where a text goes on in further columns', { columnCount: '2' }],
    ['where columns are as many as there is room for', { columnWidth: '200px' }],
    ['where lines have no height', { lineHeight: '0px', fontSize: '0px' }],
  ])('%s', (_, style) => {
    Object.assign(pre.style, style);
    expect(endOfLines(text, pre, 1_600)).toBeUndefined();
  });

  test('where what is laid out has no height of its own', () => {
    layOut(0);
    expect(endOfLines(text, pre, 1_600)).toBeUndefined();
  });

  test('where one line is as long as a book', () => {
    text.data = 'SIP/2.0 486 Busy Here '.repeat(count);
    expect(endOfLines(text, pre, 1_600)).toBeUndefined();
  });
});
