/**
 * The addresses by which site rules know a frame: its own, or that of its opener where it has none, and the page
 * that it stands in, as far as the browser tells.
 */
export function frameAddresses(window: Window): readonly string[] {
  const { location, origin } = window;
  const isWeb = /^(https?|file):/.test(location.protocol);
  const own = isWeb ? location.href : `${origin}/`;
  // Firefox does not tell a frame of another site in which page it stands.
  const ancestors = location.ancestorOrigins;
  const top = ancestors?.[ancestors.length - 1];
  return top === undefined ? [own] : [own, `${top}/`];
}
