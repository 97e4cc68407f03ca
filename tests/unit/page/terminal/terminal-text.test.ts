import { describe, expect, test } from 'vitest';
import { parseTerminalView } from '@/lib/page/terminal/parse-terminal-view';
import { terminalText } from '@/lib/page/terminal/terminal-text';

/** A terminal of 10 columns of 8 px and 3 rows of 20 px at (100, 50), scrolled down by two rows. */
const view = {
  rows: [
    { text: 'INVITE sip', isContinued: false },
    { text: ':bob', isContinued: true },
    { text: 'SIP/2.0 48', isContinued: false },
    { text: '6 Busy', isContinued: true },
    { text: '', isContinued: false },
    { text: 'below', isContinued: false },
  ],
  firstOnScreen: 2,
  screenRows: 3,
  columns: 10,
  left: 100,
  top: 50,
  width: 80,
  height: 60,
};

describe('the text of a terminal', () => {
  const { text, offsetAt, boxesOf } = terminalText(view);

  test('joins the lines that the terminal has broken', () => {
    expect(text).toBe('INVITE sip:bob\nSIP/2.0 486 Busy\n\nbelow');
  });

  test.each([
    ['the first cell on the screen', { x: 100, y: 50 }, 'S'],
    ['the last column', { x: 179, y: 60 }, '8'],
    ['the broken line', { x: 104, y: 75 }, '6'],
  ])('knows the unit in %s', (_, point, unit) => {
    expect(text[offsetAt(point) ?? -1]).toBe(unit);
  });

  test.each([
    ['beside the cells', { x: 99, y: 60 }],
    ['behind the end of a row', { x: 160, y: 75 }],
    ['above the window', { x: 104, y: 45 }],
    ['below the window', { x: 104, y: 115 }],
  ])('knows nothing %s', (_, point) => expect(offsetAt(point)).toBeUndefined());

  test('gives a box for each row that a code stands on', () => {
    const start = text.indexOf('486');
    expect(boxesOf(start, start + 3)).toEqual([
      { left: 164, right: 180, top: 50, bottom: 70 },
      { left: 100, right: 108, top: 70, bottom: 90 },
    ]);
  });

  test('gives no box for what is out of sight', () => {
    expect(boxesOf(0, 6)).toEqual([]);
    expect(boxesOf(text.indexOf('below'), text.length)).toEqual([]);
  });
});

describe('an answer out of the page’s world', () => {
  test('is read when it makes sense', () => {
    expect(parseTerminalView(JSON.stringify({ ...view, more: 1 }))).toEqual(view);
  });

  test.each([
    ['no text', view],
    ['no JSON', '{'],
    ['null', 'null'],
    ['no rows', JSON.stringify({ ...view, rows: 'a' })],
    ['a row without text', JSON.stringify({ ...view, rows: [{}] })],
    ['a row of megabytes', JSON.stringify({ ...view, rows: [{ text: 'x'.repeat(10_000) }] })],
    ['too many rows', JSON.stringify({ ...view, rows: Array(2_000).fill(view.rows[0]) })],
    ['no size', JSON.stringify({ ...view, width: 0 })],
    ['a number that is none', JSON.stringify({ ...view, left: null })],
  ])('is not, when it is %s', (_, detail) => expect(parseTerminalView(detail)).toBeUndefined());
});
