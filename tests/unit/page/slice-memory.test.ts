// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { type Slice, SliceMemory } from '@/lib/page/text/slice-memory';
import { rect } from './rect';

const box = rect(0, -5_000, 800, 20_000);
const band = { top: -600, bottom: 1_200 };
const lines = Array.from({ length: 200 }, (_, index) => `line ${index} SIP/2.0 486 Busy Here`);

/** A memory that has measured a text once, and how often it has measured since. */
function measuredOnce() {
  const memory = new SliceMemory();
  const pre = document.createElement('pre');
  const node = document.createTextNode(lines.join('\n'));
  pre.append(node);
  document.body.replaceChildren(pre);
  const slice: Slice = { from: 400, to: 900 };
  memory.at(node, box, band, () => slice);
  const isMeasuredAnew = (at = box, shown = band) => {
    let isAsked = false;
    memory.at(node, at, shown, () => {
      isAsked = true;
      return slice;
    });
    return isAsked;
  };
  return { memory, pre, node, isMeasuredAnew };
}

test('a large text that stands as it stood is not measured again', () => {
  const { isMeasuredAnew } = measuredOnce();
  expect(isMeasuredAnew()).toBe(false);
});

test('what has been measured is given again', () => {
  const { memory, node } = measuredOnce();
  expect(memory.at(node, box, band, () => ({ from: 0, to: 0 }))).toMatchObject({ from: 400, to: 900 });
});

test('a text of the same length and height whose lines have moved within it is measured anew', () => {
  const { node, isMeasuredAnew } = measuredOnce();
  node.data = [...lines.slice(30), ...lines.slice(0, 30)].join('\n');
  expect(isMeasuredAnew()).toBe(true);
});

test('a text that has another box or is read in another band is measured anew', () => {
  expect(measuredOnce().isMeasuredAnew(rect(0, -5_000, 700, 20_000))).toBe(true);
  expect(measuredOnce().isMeasuredAnew(rect(0, -5_000, 800, 19_900))).toBe(true);
  expect(measuredOnce().isMeasuredAnew(rect(0, -5_000, 800, 20_100))).toBe(true);
  expect(measuredOnce().isMeasuredAnew(box, { top: -600, bottom: 1_300 })).toBe(true);
});

describe('A text that has grown', () => {
  const grownBox = rect(0, -5_000, 800, 20_100);

  test('at its end, as a log that is followed, is not measured again', () => {
    const { node, isMeasuredAnew } = measuredOnce();
    node.appendData('\none more line');
    expect(isMeasuredAnew(grownBox)).toBe(false);
  });

  test('by another text behind it is not measured again', () => {
    const { pre, isMeasuredAnew } = measuredOnce();
    pre.append('\none more line');
    expect(isMeasuredAnew(grownBox)).toBe(false);
  });

  test.each([
    ['before the slice', 100],
    ['within the slice', 600],
  ])('%s is measured anew', (_, at) => {
    const { node, isMeasuredAnew } = measuredOnce();
    node.insertData(at, 'one more line\n');
    expect(isMeasuredAnew(grownBox)).toBe(true);
  });

  test('behind a slice that went to its end is measured anew', () => {
    const memory = new SliceMemory();
    const node = document.createTextNode(lines.join('\n'));
    memory.at(node, box, band, () => ({ from: 400, to: node.length }));
    node.appendData('\none more line');
    const again = { from: 400, to: node.length };
    expect(memory.at(node, grownBox, band, () => again)).toMatchObject(again);
  });

  test('behind something else in its box is measured anew: that may have grown instead', () => {
    const { pre, isMeasuredAnew } = measuredOnce();
    pre.prepend('a line before');
    expect(isMeasuredAnew(grownBox)).toBe(true);
  });

  test.each([
    ['together with its lines', { fontSize: '20px' }],
    ['and stands lower in its box', { paddingTop: '100px' }],
  ])('%s is measured anew', (_, style) => {
    const { pre, node, isMeasuredAnew } = measuredOnce();
    node.appendData('\none more line');
    Object.assign(pre.style, style);
    expect(isMeasuredAnew(grownBox)).toBe(true);
  });
});

test('a text that is scrolled is measured for screens to come, and then not again until they are over', () => {
  const { memory, node, isMeasuredAnew } = measuredOnce();
  const scrolled = (by: number) => rect(0, -5_000 - by, 800, 20_000 - by);
  let measured = band;
  memory.at(node, scrolled(100), band, (wanted) => {
    measured = wanted;
    return { from: 300, to: 2_000 };
  });
  expect(measured).toEqual({ top: -600 - 3_600, bottom: 1_200 + 3_600 });
  expect(isMeasuredAnew(scrolled(2_000))).toBe(false);
  expect(isMeasuredAnew(scrolled(-2_500))).toBe(false);
  expect(isMeasuredAnew(scrolled(3_800))).toBe(true);
});

test('a memory that is told to stay near forgets what it knows, and asks for no more than is in view', () => {
  const { memory, node } = measuredOnce();
  memory.stayNear();
  const measured: unknown[] = [];
  for (const by of [0, 100]) {
    memory.at(node, rect(0, -5_000 - by, 800, 20_000 - by), band, (wanted) => {
      measured.push(wanted);
      return { from: 300, to: 900 };
    });
  }
  expect(measured).toEqual([band, band]);
});

test('each text is remembered for itself', () => {
  const { memory } = measuredOnce();
  const other = document.createTextNode(lines.join('\n'));
  expect(memory.at(other, box, band, () => ({ from: 1, to: 2 }))).toMatchObject({ from: 1, to: 2 });
});
