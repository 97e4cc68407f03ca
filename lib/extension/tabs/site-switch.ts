import { changeSettings } from '@/lib/extension/settings/change-settings';
import { readPolicy } from '@/lib/extension/settings/stored-policy';
import { readSettings } from '@/lib/extension/settings/stored-settings';
import { ruleOfSite } from '@/lib/settings/rule-of-site';
import type { Settings } from '@/lib/settings/setting-values';
import { isSiteOn, siteVerdict } from '@/lib/settings/site-verdict';

/** Whether the user, or a fleet, has switched us off on the site of an address. */
export async function isOffOn(url: string): Promise<boolean> {
  const [settings, policy] = await Promise.all([readSettings(), readPolicy()]);
  return !isSiteOn({ ...settings, policy }, [url]);
}

/**
 * Switches us off on the site of an address, or on again. What a fleet has decided stays; says whether something
 * has changed.
 */
export async function toggleSite(url: string): Promise<boolean> {
  const policy = await readPolicy();
  const pattern = ruleOfSite(url);
  if (!pattern) return false;
  const toggled = (settings: Settings): Partial<Settings> => {
    const rules = { ...settings, policy };
    const verdict = siteVerdict(rules, url);
    if (verdict.kind !== 'unsaid' && verdict.by === 'policy') return {};
    const own = verdict.kind === 'unsaid' ? pattern : verdict.pattern;
    const others = settings.sites.filter((rule) => rule.pattern !== own);
    return { sites: [...others, { pattern: own, on: !isSiteOn(rules, [url]) }] };
  };
  await changeSettings(toggled);
  return true;
}
