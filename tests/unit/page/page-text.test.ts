// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offsetOf, type PageText, placeOf } from '@/lib/page/text/page-text';
import { TextBuilder } from '@/lib/page/text/text-builder';

function pageOf(...texts: readonly string[]): { page: PageText; nodes: Text[] } {
  const builder = new TextBuilder();
  const nodes = texts.map((text) => document.createTextNode(text));
  for (const node of nodes) {
    builder.addBreak('line');
    builder.addText(node, node.data);
  }
  return { page: builder.build(), nodes };
}

describe('A place in the page', () => {
  const { page, nodes } = pageOf('486', 'Busy Here');
  const [code, phrase] = nodes as [Text, Text];

  test('is found for each unit of the text', () => {
    expect(placeOf(page, 0)).toEqual({ node: code, offset: 0 });
    expect(placeOf(page, 2)).toEqual({ node: code, offset: 2 });
    expect(placeOf(page, 4)).toEqual({ node: phrase, offset: 0 });
    expect(placeOf(page, 12)).toEqual({ node: phrase, offset: 8 });
  });

  test.each([-1, 3, 13, 99])('is not there for %i, which no text node holds', (offset) => {
    expect(placeOf(page, offset)).toBeUndefined();
  });

  test('has an offset in the text, its end too', () => {
    expect(offsetOf(page, { node: code, offset: 1 })).toBe(1);
    expect(offsetOf(page, { node: code, offset: 3 })).toBe(3);
    expect(offsetOf(page, { node: phrase, offset: 0 })).toBe(4);
  });

  test('has none in a node that was not read', () => {
    expect(offsetOf(page, { node: document.createTextNode('486'), offset: 0 })).toBeUndefined();
  });

  test('has none in the part of a node that was not read', () => {
    const node = document.createTextNode('0123456789');
    const builder = new TextBuilder();
    builder.addText(node, '345', 3);
    const part = builder.build();
    expect(placeOf(part, 0)).toEqual({ node, offset: 3 });
    expect(offsetOf(part, { node, offset: 5 })).toBe(2);
    expect(offsetOf(part, { node, offset: 2 })).toBeUndefined();
    expect(offsetOf(part, { node, offset: 7 })).toBeUndefined();
  });

  test('leads there and back, whatever the page holds', () => {
    const unit = fc.constantFrom('4', '8', ' ', '\n', '\u00a0', 'ệ', '\u0301', '😀');
    const texts = fc.array(fc.string({ unit, minLength: 1, maxLength: 9 }), { maxLength: 9 });
    fc.assert(
      fc.property(texts, (each) => {
        const { page: any } = pageOf(...each);
        const offsets = [...Array(any.text.length).keys()].filter((offset) => placeOf(any, offset));
        const places = offsets.flatMap((offset) => placeOf(any, offset) ?? []);
        expect(places.map((place) => offsetOf(any, place))).toEqual(offsets);
        expect(places.map(({ node, offset }) => node.data[offset]).join('')).toBe(each.join(''));
      }),
    );
  });

  test('is there for every unit but the breaks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('4', 'ệ', '😀'), minLength: 1, maxLength: 9 }), {
          maxLength: 9,
        }),
        (texts) => {
          const { page: any } = pageOf(...texts);
          const unplaced = [...Array(any.text.length).keys()].filter((offset) => !placeOf(any, offset));
          expect(unplaced.map((offset) => any.text[offset]).join('')).toMatch(/^\n*$/);
          expect(unplaced).toHaveLength(Math.max(0, texts.length - 1));
        },
      ),
    );
  });
});
