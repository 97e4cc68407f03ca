/** A rectangle as a browser measures it, by its edges in CSS px. */
export function rect(left: number, top: number, right: number, bottom: number): DOMRectReadOnly {
  const [width, height] = [right - left, bottom - top];
  const edges = { left, top, right, bottom, x: left, y: top, width, height };
  return { ...edges, toJSON: () => edges };
}

/** Gives an element a box, since jsdom lays nothing out. */
export function place<Placed extends Element>(element: Placed, box: DOMRectReadOnly): Placed {
  element.getBoundingClientRect = () => box as DOMRect;
  return element;
}
