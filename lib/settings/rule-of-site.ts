import { toSitePattern } from './site-pattern';

/** The pattern of the whole site that an address belongs to; undefined for an address of no site. */
export function ruleOfSite(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol === 'file:') return toSitePattern(address);
  return url && /^https?:$/.test(url.protocol) ? toSitePattern(url.host) : undefined;
}
