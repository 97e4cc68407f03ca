// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Neighbour } from '@/lib/page/text/break-between';
import { readEmptyBox } from '@/lib/page/text/empty-box';
import { place, rect } from './rect';

/** An empty element, and another behind it. */
function emptyBefore(next: DOMRectReadOnly): Element {
  const row = document.createElement('div');
  const element = row.appendChild(document.createElement('div'));
  place(row.appendChild(document.createElement('div')), next);
  return element;
}

const beside = rect(120, 0, 240, 20);
const below = rect(0, 20, 120, 40);
const block = (height: number): Neighbour => ({ kind: 'block', rect: rect(0, 0, 120, height) });
const alone = { before: 'line', isInCell: false } as const;

test('a cell without text is an empty cell', () => {
  expect(readEmptyBox(emptyBefore(below), { kind: 'cell' }, alone)).toBe('cell');
  expect(readEmptyBox(emptyBefore(below), { kind: 'cell' }, { before: 'cell', isInCell: true })).toBe('cell');
});

test('a block without text beside another is an empty cell', () => {
  expect(readEmptyBox(emptyBefore(beside), block(20), alone)).toBe('cell');
  expect(readEmptyBox(emptyBefore(below), block(20), { before: 'cell', isInCell: false })).toBe('cell');
});

test('a mark beside the name of a column is nothing', () => {
  expect(readEmptyBox(emptyBefore(beside), block(20), { before: 'none', isInCell: true })).toBe('nothing');
  expect(readEmptyBox(emptyBefore(below), block(20), { before: 'space', isInCell: true })).toBe('nothing');
});

test('a low block without text on a line of its own is an empty line', () => {
  expect(readEmptyBox(emptyBefore(below), block(20), alone)).toBe('line');
});

test.each<[string, Neighbour]>([
  ['a high block', block(90)],
  ['a block without a height', block(0)],
  ['an inline element', { kind: 'inline', rect: rect(0, 0, 20, 20) }],
])('%s is nothing', (_what, box) => {
  expect(readEmptyBox(emptyBefore(below), box, alone)).toBe('nothing');
});
