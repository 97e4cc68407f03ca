import { propertyOf } from '../text/property-of';

/** What is drawn by itself, whatever its background. */
const drawn = 'img, video, canvas, iframe, object, embed, svg';

/** Whether a colour, as a computed style gives it, lets everything through. */
const isClear = (colour: string) => colour === 'transparent' || /^rgba\(.*, 0\)$/.test(colour);

/** Whether an element that lies over a text lets it be seen. What it says itself is not looked at. */
export function isSeeThrough(element: Element): boolean {
  const isShown = propertyOf(element, 'checkVisibility').call(element, {
    opacityProperty: true,
    visibilityProperty: true,
  });
  if (!isShown) return true;
  if (propertyOf(element, 'matches').call(element, drawn)) return false;
  const { backgroundColor, backgroundImage, color } = getComputedStyle(element);
  // A field shows what has been typed into it, and no caret look-up tells where.
  const isField = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
  return isClear(backgroundColor) && backgroundImage === 'none' && (!isField || isClear(color));
}
