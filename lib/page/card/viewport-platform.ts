import type { Platform, Rect } from '@floating-ui/core';

/**
 * What Floating UI asks of the platform, for the one case of the card: fixed in the viewport, anchored to a
 * rectangle. Its DOM package would walk offset parents and clipping ancestors that a top layer does not have.
 */
export function viewportPlatform(document: Document): Platform {
  const dimensions = (element: HTMLElement) => ({ width: element.offsetWidth, height: element.offsetHeight });
  return {
    getElementRects: ({ reference, floating }) => ({
      reference: reference.getBoundingClientRect(),
      floating: { x: 0, y: 0, ...dimensions(floating) },
    }),
    getDimensions: dimensions,
    getClippingRect: (): Rect => ({
      x: 0,
      y: 0,
      // Without the scroll bar, unlike innerWidth.
      width: document.documentElement.clientWidth,
      height: document.defaultView?.innerHeight ?? document.documentElement.clientHeight,
    }),
  };
}
