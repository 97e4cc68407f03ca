import { edge, setRoom } from './place-card';

/** Moves the card by so many CSS px, and never out of the window. */
export function moveCard(card: HTMLElement, x: number, y: number): void {
  const windowHeight = card.ownerDocument.defaultView?.innerHeight ?? 0;
  setRoom(card, windowHeight - 2 * edge);
  const { left, top, width, height } = card.getBoundingClientRect();
  const { clientWidth } = card.ownerDocument.documentElement;
  const mostTop = windowHeight - height - edge;
  card.style.left = `${Math.max(edge, Math.min(left + x, clientWidth - width - edge))}px`;
  card.style.top = `${Math.max(edge, Math.min(top + y, mostTop))}px`;
}
