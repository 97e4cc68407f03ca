import type { Point } from '../point';
import { propertyOf } from '../text/property-of';

/** What a tap already does something on: a link, a control, a text to be edited. */
const active =
  'a, button, input, select, textarea, label, summary, [role="button"], [role="link"], [contenteditable]';

/**
 * Tells where a finger has tapped on plain text. Only a trusted tap counts, and only one that the page has no use
 * for: there is no hover on a touch screen, and a link has to stay a link.
 */
export function watchTaps(target: Document, onTap: (point: Point) => void, signal: AbortSignal): void {
  const onClick = (event: MouseEvent) => {
    const isTap = event instanceof PointerEvent && event.pointerType === 'touch' && event.isTrusted;
    if (!isTap || event.defaultPrevented) return;
    const isTaken = event
      .composedPath()
      .some((each) => each instanceof Element && propertyOf(each, 'matches').call(each, active));
    if (!isTaken) onTap({ x: event.clientX, y: event.clientY });
  };
  target.addEventListener('click', onClick, { passive: true, signal });
}
