// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { type Break, TextBuilder } from '@/lib/page/text/text-builder';

const node = (data: string) => document.createTextNode(data);

/** Joins texts and breaks in their order. */
function join(...steps: readonly (string | { readonly break: Break })[]): string {
  const builder = new TextBuilder();
  for (const step of steps) {
    if (typeof step === 'string') builder.addText(node(step), step);
    else builder.addBreak(step.break);
  }
  return builder.build().text;
}

describe('The joined text', () => {
  test.each<[Break, string]>([
    ['none', 'ab'],
    ['space', 'a b'],
    ['cell', 'a\tb'],
    ['line', 'a\nb'],
  ])('shows a break of kind "%s"', (kind, text) => {
    expect(join('a', { break: kind }, 'b')).toBe(text);
  });

  test('joins the spans of a highlighter to what a reader sees', () => {
    expect(join('SIP/2.0', ' ', '486', ' Busy Here')).toBe('SIP/2.0 486 Busy Here');
  });

  test('shows the strongest of several breaks, once', () => {
    expect(join('a', { break: 'space' }, { break: 'line' }, { break: 'cell' }, { break: 'line' }, 'b')).toBe(
      'a\nb',
    );
  });

  test('has no break at its begin and its end', () => {
    expect(join({ break: 'line' }, 'a', { break: 'line' })).toBe('a');
  });

  test('forgets a break once it is written', () => {
    expect(join('a', { break: 'line' }, 'b', 'c')).toBe('a\nbc');
  });

  test('keeps the break before a text that is empty', () => {
    expect(join('a', { break: 'line' }, '', 'b')).toBe('a\nb');
  });
});

describe('An empty line', () => {
  test('stands between the texts around it', () => {
    const builder = new TextBuilder();
    builder.addText(node('Via: x'), 'Via: x');
    builder.addBreak('line');
    builder.addEmptyLine();
    builder.addBreak('line');
    builder.addText(node('v=0'), 'v=0');
    expect(builder.build().text).toBe('Via: x\n\nv=0');
  });

  test('does not stand before the first text', () => {
    const builder = new TextBuilder();
    builder.addEmptyLine();
    builder.addText(node('a'), 'a');
    expect(builder.build().text).toBe('a');
  });
});

describe('The pieces', () => {
  test('lead each text back to its node', () => {
    const [first, second] = [node('486'), node('xx Busy')];
    const builder = new TextBuilder();
    builder.addText(first, '486');
    builder.addBreak('space');
    builder.addText(second, 'Busy', 3);
    expect(builder.build()).toEqual({
      text: '486 Busy',
      pieces: [
        { node: first, start: 0, from: 0, length: 3 },
        { node: second, start: 4, from: 3, length: 4 },
      ],
    });
    expect(builder.length).toBe(8);
  });

  test('leave out what repeats a header row, and empty texts', () => {
    const builder = new TextBuilder();
    builder.addUnplaced('Time\tStatus');
    builder.addBreak('line');
    builder.addText(node(''), '');
    builder.addText(node('486'), '486');
    const { text, pieces } = builder.build();
    expect(text).toBe('Time\tStatus\n486');
    expect(pieces.map(({ start }) => start)).toEqual([12]);
  });
});

describe('An empty cell', () => {
  /** Joins the cells of rows, of which some are empty. */
  function table(rows: readonly (readonly string[])[]): string {
    const builder = new TextBuilder();
    for (const cells of rows) {
      builder.addBreak('line');
      for (const [column, cell] of cells.entries()) {
        if (column > 0) builder.addBreak('cell');
        if (cell === '') builder.addEmptyCell();
        else builder.addText(node(cell), cell);
      }
    }
    return builder.build().text;
  }

  test.each([
    ['in the middle', ['INVITE', '', '404 ms'], 'INVITE\t\t404 ms'],
    ['at the begin', ['', '486'], '\t486'],
    ['at the end', ['INVITE', ''], 'INVITE\t'],
    ['beside another', ['INVITE', '', '', '404 ms'], 'INVITE\t\t\t404 ms'],
  ])('%s keeps the others in their columns', (_where, cells, text) => {
    expect(table([cells])).toBe(text);
    expect(table([['Method'], cells, ['BYE']])).toBe(`Method\n${text}\nBYE`);
  });

  test('stands for each further column that a cell spans', () => {
    const builder = new TextBuilder();
    builder.addText(node('INVITE'), 'INVITE');
    builder.addSpannedColumns(2);
    builder.addBreak('cell');
    builder.addText(node('486'), '486');
    expect(builder.build().text).toBe('INVITE\t\t\t486');
  });
});
