// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { childrenInBand } from '@/lib/page/text/children-in-band';
import { place, rect } from './rect';

const band = { top: -600, bottom: 1200 };

/** A parent of children with these boxes, white space between them as in any HTML. */
function parentOf(boxes: readonly DOMRectReadOnly[]): HTMLElement {
  const parent = document.createElement('div');
  for (const box of boxes) parent.append(place(document.createElement('p'), box), '\n');
  return parent;
}

/** Rows of these heights, one below the other from `top` on. */
function rows(heights: readonly number[], top: number): DOMRectReadOnly[] {
  let bottom = top;
  return heights.map((height) => {
    bottom += height;
    return rect(0, bottom - height, 600, bottom);
  });
}

function nodesRead(parent: HTMLElement): ChildNode[] {
  const { first, end } = childrenInBand(parent, band);
  const nodes: ChildNode[] = [];
  for (let node = first; node && node !== end; node = node.nextSibling) nodes.push(node);
  return nodes;
}

/** The children that show something in the band and would not be read. */
function missed(parent: HTMLElement): Element[] {
  const read = new Set<Node>(nodesRead(parent));
  return [...parent.children].filter((child) => {
    const { top, bottom } = child.getBoundingClientRect();
    return bottom > band.top && top < band.bottom && bottom > top && !read.has(child);
  });
}

describe('The children in a band of the page', () => {
  test('are all of a few', () => {
    const parent = parentOf(rows(Array(10).fill(20), -5_000));
    expect(nodesRead(parent)).toHaveLength(parent.childNodes.length);
  });

  test('are found among tens of thousands by measuring a few', () => {
    let measured = 0;
    const parent = parentOf([]);
    for (const box of rows(Array(20_000).fill(20), -200_000)) {
      const child = place(document.createElement('p'), box);
      child.getBoundingClientRect = () => {
        measured += 1;
        return box as DOMRect;
      };
      parent.append(child);
    }
    const read = nodesRead(parent).length;
    expect(read).toBeGreaterThanOrEqual(90);
    expect(read).toBeLessThanOrEqual(93);
    expect(measured).toBeLessThan(60);
    expect(missed(parent)).toEqual([]);
  });

  test('are those at the begin of a page that has not been scrolled', () => {
    const parent = parentOf(rows(Array(500).fill(20), 0));
    expect(nodesRead(parent)[0]).toBe(parent.firstChild);
    expect(missed(parent)).toEqual([]);
  });

  test('are those at the end of a page that has been scrolled to its end', () => {
    const parent = parentOf(rows(Array(500).fill(20), -9_400));
    expect(nodesRead(parent).at(-1)).toBe(parent.lastChild);
    expect(missed(parent)).toEqual([]);
  });

  test('hold the text that stands between them without an element', () => {
    const parent = parentOf(rows(Array(500).fill(20), -5_000));
    const loose = [...parent.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const between = loose.find((node) => node.nextSibling === parent.children[260]);
    expect(between && nodesRead(parent).includes(between)).toBe(true);
  });

  test('are never missed in a stack of rows, however high each is', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 64, maxLength: 200 });
    fc.assert(
      fc.property(heights, fc.integer({ min: -20_000, max: 1_000 }), (each, top) => {
        expect(missed(parentOf(rows(each, top)))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('are never missed among rows that a filter has hidden', () => {
    const shown = rows(Array(100).fill(20), -1_000);
    const boxes = shown.flatMap((box) => [...Array<DOMRectReadOnly>(9).fill(rect(0, 0, 0, 0)), box]);
    expect(missed(parentOf(boxes))).toEqual([]);
  });

  test('are never missed when they stand in another order than they are written', () => {
    expect(missed(parentOf(rows(Array(200).fill(20), -2_000).toReversed()))).toEqual([]);
  });

  test('are never missed beside a shorter cell of the same row', () => {
    const cells = [...Array(60).keys()].flatMap((row) => {
      const top = row * 3_000 - 31_500;
      return [rect(0, top, 500, top + 3_000), rect(510, top, 600, top + 20)];
    });
    expect(missed(parentOf(cells))).toEqual([]);
  });
});
