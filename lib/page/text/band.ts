/** A horizontal band of the viewport in CSS px of client coordinates. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** Whether a rectangle reaches into the band. One without height may hold positioned children: it counts. */
export function reachesInto(rect: DOMRectReadOnly, band: Band): boolean {
  return rect.height === 0 || (rect.bottom >= band.top && rect.top <= band.bottom);
}

/** The viewport and `margin` viewports above and below it, so that short scrolls find their codes painted. */
export function bandAround(viewportHeight: number, margin: number): Band {
  return { top: -margin * viewportHeight, bottom: (1 + margin) * viewportHeight };
}
