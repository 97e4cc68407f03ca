import type { Policy } from './policy';
import { ruleOfSite } from './rule-of-site';
import type { Settings, SiteRule } from './setting-values';
import { isSiteOn, siteVerdict } from './site-verdict';

/** Where to work, as it is chosen from a page: everywhere, not on its site, or there and on listed sites alone. */
export const siteChoices = ['everywhere', 'off', 'listed'] as const;
export type SiteChoice = (typeof siteChoices)[number];

/** What holds for the site of a page. */
export interface SiteStanding {
  readonly choice: SiteChoice;
  /** Other patterns that are switched on by name. */
  readonly others: number;
  /** Whether a fleet has decided it. */
  readonly locked: boolean;
}

type Rules = Pick<Settings, 'siteMode' | 'sites'>;

/** What the rules say of the site of an address. */
export function siteStanding({ siteMode, sites }: Rules, policy: Policy, url: string): SiteStanding {
  const rules = { siteMode, sites, policy };
  const verdict = siteVerdict(rules, url);
  const own = ownPattern(rules, policy, url);
  const listed = siteMode === 'listed' ? 'listed' : 'everywhere';
  return {
    choice: isSiteOn(rules, [url]) ? listed : 'off',
    others: sites.filter(({ pattern, on }) => on && pattern !== own).length,
    locked: policy.lockOptions || (verdict.kind !== 'unsaid' && verdict.by === 'policy'),
  };
}

/** What has to change for a choice; nothing where a fleet has decided, or where the address is of no site. */
export function changeForSite(
  { siteMode, sites }: Rules,
  policy: Policy,
  url: string,
  choice: SiteChoice,
): Partial<Rules> {
  const rules = { siteMode, sites, policy };
  const pattern = ownPattern(rules, policy, url);
  if (pattern === undefined || siteStanding(rules, policy, url).locked) return {};
  const others = sites.filter((rule) => rule.pattern !== pattern);
  const withOwn = (on: boolean): readonly SiteRule[] => [...others, { pattern, on }];
  if (choice === 'off') return { sites: withOwn(false) };
  if (choice === 'listed') return { siteMode: 'listed', sites: withOwn(true) };
  const isOnAnyway = isSiteOn({ siteMode: 'all', sites: others, policy }, [url]);
  return { siteMode: 'all', sites: isOnAnyway ? others : withOwn(true) };
}

/** The user's rule that decides on an address, or the one that would be made for its site. */
function ownPattern(rules: Rules, policy: Policy, url: string): string | undefined {
  const verdict = siteVerdict({ ...rules, policy }, url);
  return verdict.kind === 'unsaid' || verdict.by === 'policy' ? ruleOfSite(url) : verdict.pattern;
}
