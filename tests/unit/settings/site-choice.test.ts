import { describe, expect, test } from 'vitest';
import { noPolicy } from '@/lib/settings/policy';
import { defaultSettings } from '@/lib/settings/setting-values';
import { changeForSite, type SiteChoice, siteChoices, siteStanding } from '@/lib/settings/site-choice';

const url = 'https://logs.example/today';
const own = '*://*.logs.example/*';
const other = { pattern: '*://*.wiki.example/*', on: true };
const { siteMode, sites } = defaultSettings;
const first = { siteMode, sites };

function rulesAfter(choices: readonly SiteChoice[], from = first) {
  const rules = { ...from };
  for (const choice of choices) Object.assign(rules, changeForSite(rules, noPolicy, url, choice));
  return rules;
}

describe('The choice for the site of a page', () => {
  test('is everywhere in the beginning', () => {
    expect(siteStanding(first, noPolicy, url)).toEqual({ choice: 'everywhere', others: 0, locked: false });
  });

  test.each(siteChoices.flatMap((from) => siteChoices.map((to) => [from, to] as const)))(
    'goes from %s to %s',
    (from, to) => {
      expect(siteStanding(rulesAfter([from, to]), noPolicy, url).choice).toBe(to);
    },
  );

  test('leaves no trace when it comes back to the beginning', () => {
    expect(rulesAfter(['off', 'listed', 'everywhere'])).toEqual(first);
  });

  test('forgets no other site', () => {
    for (const choice of siteChoices) {
      expect(rulesAfter([choice], { siteMode: 'all', sites: [other] }).sites).toContainEqual(other);
    }
    expect(siteStanding(rulesAfter(['listed'], { siteMode: 'all', sites: [other] }), noPolicy, url)).toEqual({
      choice: 'listed',
      others: 1,
      locked: false,
    });
  });

  test('turns the rule that decides, and makes no second one', () => {
    const wide = { pattern: '*://*.example/*', on: false };
    expect(rulesAfter(['everywhere'], { siteMode: 'all', sites: [wide] }).sites).toEqual([]);
    expect(rulesAfter(['listed'], { siteMode: 'all', sites: [wide] }).sites).toEqual([{ ...wide, on: true }]);
  });

  test.each([
    { ...noPolicy, deniedSites: [own] },
    { ...noPolicy, allowedSites: [own] },
    { ...noPolicy, lockOptions: true },
  ])('is not the user’s where a fleet has decided: %j', (policy) => {
    expect(siteStanding(first, policy, url).locked).toBe(true);
    for (const choice of siteChoices) expect(changeForSite(first, policy, url, choice)).toEqual({});
  });
});
