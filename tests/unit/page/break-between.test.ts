import { describe, expect, test } from 'vitest';
import { breakBetween, type Neighbour } from '@/lib/page/text/break-between';
import { rect } from './rect';

const text: Neighbour = { kind: 'inline' };
const span: Neighbour = { kind: 'inline', rect: rect(0, 0, 40, 20), tagName: 'SPAN' };
const row = (top: number): Neighbour => ({
  kind: 'block',
  rect: rect(0, top, 600, top + 20),
  tagName: 'DIV',
});
const column = (left: number): Neighbour => ({ kind: 'block', rect: rect(left, 0, left + 90, 20) });
const badge = (left: number): Neighbour => ({ kind: 'inline-block', rect: rect(left, 0, left + 30, 20) });
const cell: Neighbour = { kind: 'cell', rect: rect(0, 0, 60, 20), tagName: 'TD' };

describe('What a reader sees', () => {
  test.each<[string, Neighbour | undefined, Neighbour, string]>([
    ['before the first text', undefined, text, 'none'],
    ['before the first row', undefined, row(0), 'none'],
    ['between the spans of one line', span, span, 'none'],
    ['between a text and a span', text, span, 'none'],
    ['between two rows', row(0), row(20), 'line'],
    ['between a text and the row under it', text, row(20), 'line'],
    ['between a row and the text behind it', row(0), text, 'line'],
    ['between two blocks side by side', column(0), column(100), 'cell'],
    ['between two blocks side by side that touch', column(0), column(90), 'cell'],
    ['between two blocks side by side where text runs to the left', column(100), column(0), 'cell'],
    [
      'between the lines of a text in a picture',
      { ...span, tagName: 'tspan' },
      { kind: 'inline', rect: rect(0, 18, 40, 38), tagName: 'tspan' },
      'line',
    ],
    [
      'before a lowered letter in a picture',
      { ...span, tagName: 'tspan' },
      { kind: 'inline', rect: rect(40, 6, 50, 26), tagName: 'tspan' },
      'none',
    ],
    ['between the cells of a table', cell, cell, 'cell'],
    ['between a cell and the row under it', cell, row(20), 'line'],
    [
      'between the last cell of a row without a box and the first of the next',
      { ...cell, rect: rect(60, 0, 120, 20) },
      { ...cell, rect: rect(0, 20, 60, 40) },
      'line',
    ],
    ['between two badges that touch', badge(0), badge(30), 'none'],
    ['between two badges with a gap', badge(0), badge(36), 'space'],
    ['between a text and a badge', text, badge(0), 'space'],
    [
      'between a term and its definition',
      { ...row(0), tagName: 'DT' },
      { ...row(20), tagName: 'DD' },
      'cell',
    ],
    [
      'between a definition and the next term',
      { ...row(0), tagName: 'DD' },
      { ...row(20), tagName: 'DT' },
      'line',
    ],
  ])('%s', (_where, before, after, expected) => {
    expect(breakBetween(before, after)).toBe(expected);
  });

  test('is a new line where boxes side by side wrap to the next line', () => {
    const wrapped: Neighbour = { kind: 'block', rect: rect(0, 20, 90, 40) };
    expect(breakBetween(column(500), wrapped)).toBe('line');
  });

  test('bears that boxes are rounded by less than a pixel', () => {
    const rounded: Neighbour = { kind: 'block', rect: rect(0, 19.6, 600, 40) };
    expect(breakBetween(row(0), rounded)).toBe('line');
    expect(breakBetween(column(0), { kind: 'block', rect: rect(89.5, 0, 180, 20) })).toBe('cell');
  });

  test('is a line below an empty box, which stands beside nothing', () => {
    const empty: Neighbour = { kind: 'block', rect: rect(0, 0, 0, 0) };
    expect(breakBetween(empty, row(0))).toBe('line');
  });
});
