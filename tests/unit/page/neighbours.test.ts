import { describe, expect, test } from 'vitest';
import { type Neighbour, textNeighbour } from '@/lib/page/text/break-between';
import { Neighbours } from '@/lib/page/text/neighbours';
import { rect } from './rect';

const host: Neighbour = { kind: 'inline', rect: rect(0, 0, 600, 20), tagName: 'LOG-LINE' };
const row = (top: number): Neighbour => ({ kind: 'block', rect: rect(0, top, 600, top + 20) });
const column = (left: number): Neighbour => ({ kind: 'block', rect: rect(left, 0, left + 90, 20) });

/** Children of which one has been read. */
function behind(neighbour: Neighbour): Neighbours {
  const siblings = new Neighbours();
  siblings.add(neighbour);
  return siblings;
}

describe('An inline element', () => {
  test('ends as its text does, in the line', () => {
    const siblings = behind(textNeighbour);
    const inside = siblings.childrenOf(host);
    expect(inside.breakBefore(textNeighbour)).toBe('none');
    inside.add(textNeighbour);
    siblings.addWith(host, inside);
    expect(siblings.breakBefore(host)).toBe('none');
  });

  test('with a block in it begins a line, as the block does', () => {
    expect(behind(textNeighbour).childrenOf(host).breakBefore(row(20))).toBe('line');
    expect(behind(row(0)).childrenOf(host).breakBefore(row(20))).toBe('line');
  });

  test('with a block in it is followed by a new line', () => {
    const siblings = new Neighbours();
    const inside = siblings.childrenOf(host);
    inside.add(row(0));
    siblings.addWith(host, inside);
    expect(siblings.breakBefore(host)).toBe('line');
    expect(siblings.breakBefore(textNeighbour)).toBe('line');
    expect(siblings.childrenOf(host).breakBefore(row(20))).toBe('line');
  });

  test('does not part columns that stand side by side', () => {
    const siblings = new Neighbours();
    const inside = siblings.childrenOf(host);
    inside.add(column(0));
    siblings.addWith(host, inside);
    expect(siblings.childrenOf(host).breakBefore(column(100))).toBe('cell');
  });

  test('inside another one knows what stands before both', () => {
    expect(behind(row(0)).childrenOf(host).childrenOf(host).breakBefore(row(20))).toBe('line');
  });
});

describe('A cell', () => {
  const cell: Neighbour = { kind: 'cell', rect: rect(0, 0, 300, 20) };

  test('is one, however many boxes stand side by side in it', () => {
    const inside = new Neighbours().childrenOf(cell).childrenOf(row(0));
    inside.add(column(0));
    expect(inside.breakBefore(column(100))).toBe('space');
    expect(inside.breakBefore(row(20))).toBe('line');
  });

  test('may hold a table of its own', () => {
    const inside = new Neighbours().childrenOf(cell);
    inside.add(cell);
    expect(inside.breakBefore(cell)).toBe('cell');
  });
});
