// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { columnsFromAbove } from '@/lib/page/text/columns-from-above';

/** For each cell of a table the columns before it that are those of rows above, row by row. */
function shifts(rows: string): number[][] {
  document.body.innerHTML = `<table>${rows}</table>`;
  return [...document.querySelectorAll('tr')].map((row) => [...row.cells].map(columnsFromAbove));
}

describe('Columns before a cell that belong to cells of the rows above', () => {
  test.each<[string, string, number[][]]>([
    [
      'no cell reaches down',
      '<tr><td><td><tr><td><td>',
      [
        [0, 0],
        [0, 0],
      ],
    ],
    ['a row is short at its end', '<tr><td><td><td><tr><td>', [[0, 0, 0], [0]]],
    [
      'the first cell reaches down',
      '<tr><td rowspan=2><td><td><tr><td><td>',
      [
        [0, 0, 0],
        [1, 0],
      ],
    ],
    [
      'a cell in the middle',
      '<tr><td><td rowspan=2><td><tr><td><td>',
      [
        [0, 0, 0],
        [0, 1],
      ],
    ],
    [
      'one over two columns',
      '<tr><td rowspan=2 colspan=2><td><td><tr><td><td>',
      [
        [0, 0, 0],
        [2, 0],
      ],
    ],
    [
      'two cells one after the other',
      '<tr><td rowspan=3><td rowspan=2><td><tr><td><tr><td><td>',
      [[0, 0, 0], [2], [1, 0]],
    ],
    ['one to the end of its section', '<tr><td rowspan=0><td><tr><td><tr><td>', [[0, 0], [1], [1]]],
    [
      'one that ends with its section',
      '<tbody><tr><td rowspan=9><td><tr><td><tbody><tr><td><td><tr><td>',
      [[0, 0], [1], [0, 0], [0]],
    ],
  ])('%s', (_, rows, expected) => expect(shifts(rows)).toEqual(expected));

  test('what is no cell of a table has none', () => {
    const row = document.createElement('tr');
    expect([columnsFromAbove(row), columnsFromAbove(document.createElement('td'))]).toEqual([0, 0]);
  });

  test('a table in a cell counts for itself', () => {
    expect(shifts('<tr><td rowspan=2><table><tr><td><td></table><td><tr><td>')).toEqual([
      [0, 0],
      [0, 0],
      [1],
    ]);
  });
});
