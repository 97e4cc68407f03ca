import { propertyOf } from './property-of';
import { unreadElements } from './unread-elements';

/** How a box takes part in lines of text. */
export type BoxKind = 'inline' | 'inline-block' | 'cell' | 'block';

const cellRoles = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);

/** Whether the text of an element is to be read at all. */
export function isRead(element: Element): boolean {
  return !unreadElements.has(propertyOf(element, 'tagName'));
}

/** The role that an element has been given. */
export function roleOf(element: Element): string | null {
  return propertyOf(element, 'getAttribute').call(element, 'role');
}

/** The box that an element makes, from its computed style: none at all, or none but those of its children. */
export function boxKind(element: Element, style: CSSStyleDeclaration): BoxKind | 'none' | 'contents' {
  const { display } = style;
  if (display === 'none') return 'none';
  if (display === 'table-cell' || cellRoles.has(roleOf(element) ?? '')) return 'cell';
  // A row keeps its line.
  if (display === 'contents') return roleOf(element) === 'row' ? 'block' : 'contents';
  if (display === 'inline' || display.startsWith('ruby')) return 'inline';
  return display.startsWith('inline-') ? 'inline-block' : 'block';
}
