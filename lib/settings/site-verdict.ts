import type { Policy } from './policy';
import type { Settings, SiteRule } from './setting-values';
import { matchesSite } from './site-pattern';

/** What decides on sites: the user's rules and those of a fleet. */
export interface SiteRules extends Pick<Settings, 'siteMode' | 'sites'> {
  readonly policy: Pick<Policy, 'allowedSites' | 'deniedSites'>;
}

/** What the rules say of one address; nothing, where no rule names it. */
export type SiteVerdict =
  | { readonly kind: 'on' | 'off'; readonly by: 'policy' | 'user'; readonly pattern: string }
  | { readonly kind: 'unsaid' };

/** A fleet's rules come first, and allowed wins over denied, as for the browser's own policies. */
export function siteVerdict(rules: SiteRules, address: string): SiteVerdict {
  const matches = (pattern: string) => matchesSite(pattern, address);
  const allowed = rules.policy.allowedSites.find(matches);
  if (allowed !== undefined) return { kind: 'on', by: 'policy', pattern: allowed };
  const denied = rules.policy.deniedSites.find(matches);
  if (denied !== undefined) return { kind: 'off', by: 'policy', pattern: denied };
  const rule = closest(rules.sites.filter(({ pattern }) => matches(pattern)));
  return rule ? { kind: rule.on ? 'on' : 'off', by: 'user', pattern: rule.pattern } : { kind: 'unsaid' };
}

/** The longest pattern says most; of two that are as long, the later one. */
function closest(rules: readonly SiteRule[]): SiteRule | undefined {
  return rules.reduce<SiteRule | undefined>(
    (best, rule) => (best && best.pattern.length > rule.pattern.length ? best : rule),
    undefined,
  );
}

/**
 * Whether the extension works in a frame: `addresses` are its own and, as far as it is known, that of the page it
 * stands in. What is switched off stays off also as a frame of another site.
 */
export function isSiteOn(rules: SiteRules, addresses: readonly string[]): boolean {
  const verdicts = addresses.map((address) => siteVerdict(rules, address).kind);
  if (verdicts.includes('off')) return false;
  return verdicts.includes('on') || rules.siteMode === 'all';
}
