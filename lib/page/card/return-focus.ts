/** Gives focus back to where it was before it came into the card. */
export interface FocusReturn {
  /** Takes the card away by `detach`; where focus was in it, it goes back. */
  release(detach: () => void): void;
}

/** Remembers from where focus comes into the card's shadow root. */
export function returnFocus(root: ShadowRoot): FocusReturn {
  let cameFrom: HTMLElement | undefined;
  root.addEventListener('focusin', (event) => {
    const from = event instanceof FocusEvent ? event.relatedTarget : null;
    // Nobody, where what had focus has gone: the button that opened another code in the card's place.
    if (!(from instanceof HTMLElement) || root.contains(from)) return;
    cameFrom = from;
  });
  return {
    release(detach) {
      const wasInside = root.activeElement !== null;
      detach();
      if (wasInside) cameFrom?.focus({ preventScroll: true });
      cameFrom = undefined;
    },
  };
}
