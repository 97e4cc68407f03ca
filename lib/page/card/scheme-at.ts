import { propertyOf } from '../text/property-of';

export type Scheme = 'light' | 'dark';

/** Lightness from which on a colour counts as light, from 0 to 1. */
const light = 0.5;
/** Opacity below which a background shows more of what is behind it than of itself. */
const opaque = 0.5;

/**
 * The scheme of the page where an element stands, not that of the browser: a card over a dark console of a light
 * page has to be dark. The nearest background that is not see-through counts.
 */
export function schemeAt(element: Element): Scheme {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    const behind = lightnessOf(backgroundColor);
    if (behind !== undefined) return schemeOf(behind);
    // What a picture or a gradient looks like is not to be had: text is the opposite of what it stands on.
    if (backgroundImage !== 'none') return schemeOf(1 - (lightnessOf(getComputedStyle(element).color) ?? 0));
  }
  // Nothing is painted: the browser's own canvas, which is dark only where the page allows it.
  const { documentElement, defaultView } = propertyOf(element, 'ownerDocument');
  const allowed = getComputedStyle(documentElement).colorScheme;
  const wanted = defaultView?.matchMedia('(prefers-color-scheme: dark)').matches;
  return allowed.includes('dark') && (wanted || !allowed.includes('light')) ? 'dark' : 'light';
}

const schemeOf = (lightness: number): Scheme => (lightness < light ? 'dark' : 'light');

function parentOf(element: Element): Element | null {
  const root = propertyOf(element, 'getRootNode').call(element);
  return propertyOf(element, 'parentElement') ?? (root instanceof ShadowRoot ? root.host : null);
}

/** How light a computed colour is, from 0 to 1; undefined for one that is see-through or in an unknown form. */
function lightnessOf(colour: string): number | undefined {
  const [name, values = ''] = colour.split('(');
  const [a = Number.NaN, b = 0, c = 0, alpha = 1] = (values.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  if (alpha < opaque || Number.isNaN(a)) return undefined;
  if (name?.startsWith('rgb')) return (0.3 * a + 0.59 * b + 0.11 * c) / 255;
  return name?.startsWith('ok') ? a : undefined;
}
