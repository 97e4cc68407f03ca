/**
 * A property of a node as the platform gives it. `<input name="children">` covers `children` of its form, in our world
 * as in the page's, and `nextSibling` covered by a control that stands before the form is a ring without end.
 */
export function propertyOf<Target extends Node, Name extends keyof Target & string>(
  node: Target,
  name: Name,
): Target[Name] {
  return node instanceof HTMLFormElement ? Reflect.get(HTMLFormElement.prototype, name, node) : node[name];
}

/** The box of an element. */
export function rectOf(element: Element): DOMRect {
  return propertyOf(element, 'getBoundingClientRect').call(element);
}
