import type { QuietPattern } from './setting-values';
import { matchesSite } from './site-pattern';

/** The patterns that are no SIP codes in a frame; `addresses` are its own and that of the page it stands in. */
export function quietOn(quiet: readonly QuietPattern[], addresses: readonly string[]): ReadonlySet<string> {
  const here = quiet.filter(({ site }) => addresses.some((address) => matchesSite(site, address)));
  return new Set(here.map(({ pattern }) => pattern));
}
