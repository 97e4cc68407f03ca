// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { cardParentFor } from '@/lib/page/card/card-parent';

function textIn(parent: ParentNode): Text {
  const text = document.createTextNode('486 Busy Here');
  parent.append(text);
  return text;
}

/** Makes an element the one that a modal dialog or a fullscreen element is: jsdom has no top layer. */
function raise(element: HTMLElement): HTMLElement {
  vi.spyOn(element, 'matches').mockImplementation((selectors) => selectors === ':modal, :fullscreen');
  return element;
}

function add(name: string, parent: Node = document.body): HTMLElement {
  const element = document.createElement(name);
  vi.spyOn(element, 'matches').mockReturnValue(false);
  parent.appendChild(element);
  return element;
}

vi.spyOn(document.body, 'matches').mockReturnValue(false);
vi.spyOn(document.documentElement, 'matches').mockReturnValue(false);

describe('The parent of a card', () => {
  test('is the document element for a text of the page', () => {
    expect(cardParentFor(textIn(add('pre')))).toBe(document.documentElement);
  });

  test('is the modal dialog that a text stands in', () => {
    const dialog = raise(add('dialog'));
    expect(cardParentFor(textIn(add('pre', dialog)))).toBe(dialog);
  });

  test('is the nearest of two', () => {
    const inner = raise(add('dialog', raise(add('div'))));
    expect(cardParentFor(textIn(inner))).toBe(inner);
  });

  test('is the modal dialog around the shadow tree that a text stands in', () => {
    const dialog = raise(add('dialog'));
    const root = add('x-log', dialog).attachShadow({ mode: 'closed' });
    expect(cardParentFor(textIn(root))).toBe(dialog);
  });
});
