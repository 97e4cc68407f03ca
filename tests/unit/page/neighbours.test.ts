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
    const inside = siblings.inside();
    expect(inside.breakBefore(textNeighbour)).toBe('none');
    inside.add(textNeighbour);
    siblings.addInline(host, inside);
    expect(siblings.breakBefore(host)).toBe('none');
  });

  test('with a block in it begins a line, as the block does', () => {
    expect(behind(textNeighbour).inside().breakBefore(row(20))).toBe('line');
    expect(behind(row(0)).inside().breakBefore(row(20))).toBe('line');
  });

  test('with a block in it is followed by a new line', () => {
    const siblings = new Neighbours();
    const inside = siblings.inside();
    inside.add(row(0));
    siblings.addInline(host, inside);
    expect(siblings.breakBefore(host)).toBe('line');
    expect(siblings.breakBefore(textNeighbour)).toBe('line');
    expect(siblings.inside().breakBefore(row(20))).toBe('line');
  });

  test('does not part columns that stand side by side', () => {
    const siblings = new Neighbours();
    const inside = siblings.inside();
    inside.add(column(0));
    siblings.addInline(host, inside);
    expect(siblings.inside().breakBefore(column(100))).toBe('cell');
  });

  test('inside another one knows what stands before both', () => {
    expect(behind(row(0)).inside().inside().breakBefore(row(20))).toBe('line');
  });
});
