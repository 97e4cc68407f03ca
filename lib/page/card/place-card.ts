import { computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/core';
import type { Box } from '../hover/corridor';
import { viewportPlatform } from './viewport-platform';

/** CSS px between the line and the card. */
const gap = 6;
/** CSS px between the card and the edge of the window. */
const edge = 8;
/** CSS px: a lower card would show nothing but its title. */
const leastHeight = 120;

/**
 * Puts the card above or below the match, never over its line, and gives it the height that is there. Returns
 * the side it took, so that the next card on the same line can take the same.
 */
export async function placeCard(card: HTMLElement, anchor: Box, preferred: Placement): Promise<Placement> {
  const rect = new DOMRect(anchor.left, anchor.top, anchor.right - anchor.left, anchor.bottom - anchor.top);
  const { x, y, placement } = await computePosition({ getBoundingClientRect: () => rect }, card, {
    platform: viewportPlatform(card.ownerDocument),
    strategy: 'fixed',
    placement: preferred,
    middleware: [
      offset(gap),
      flip({ padding: edge, fallbackPlacements: ['bottom-start', 'top-start'] }),
      shift({ padding: edge }),
      size({
        padding: edge,
        apply: ({ availableHeight, elements }) => {
          elements.floating.style.setProperty('--room', `${Math.max(leastHeight, availableHeight)}px`);
        },
      }),
    ],
  });
  card.style.left = `${x}px`;
  card.style.top = `${y}px`;
  return placement;
}
