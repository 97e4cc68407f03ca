import { propertyOf } from '../text/property-of';

function parentAcrossShadow(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : propertyOf(node, 'parentNode');
}

/**
 * The element that the card's host has to live in to be usable over a text: under a modal dialog or a
 * fullscreen element everything else is inert or hidden, even a popover.
 */
export function cardParentFor(text: Node): Element {
  for (let node: Node | null = text; node; node = parentAcrossShadow(node)) {
    if (node instanceof Element && propertyOf(node, 'matches').call(node, ':modal, :fullscreen')) {
      // A host inside a shadow tree would not be a child of the modal itself: the modal is still the one.
      return node;
    }
  }
  return text.ownerDocument?.documentElement ?? document.documentElement;
}
