import { unreadElements } from './unread-elements';

const selector = [...unreadElements].join().toLowerCase();

/** Whether a text node belongs to the text of the page: it stands in no script, no form field and the like. */
export function isReadText(node: Text): boolean {
  const { parentElement } = node;
  // Not through the element: a form may have a control named `closest`.
  return !parentElement || Element.prototype.closest.call(parentElement, selector) === null;
}
