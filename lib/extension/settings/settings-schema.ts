import * as z from 'zod/mini';
import { locales } from '@/data/locales';
import {
  defaultSettings,
  hoverTriggers,
  modifierKeys,
  mostRestMs,
  mostSites,
  type Settings,
  siteModes,
  strictnesses,
  textSizes,
  themes,
} from '@/lib/settings/setting-values';
import { toSitePattern } from '@/lib/settings/site-pattern';

const Pattern = z.string().check(z.refine((text) => toSitePattern(text) === text, { error: 'no-pattern' }));
const Text = z.string().check(z.minLength(1), z.maxLength(300));
const most = z.maxLength(mostSites);

/** A list of site rules, as the options page writes it to a file. */
export const SiteRules = z.array(z.strictObject({ pattern: Pattern, on: z.boolean() })).check(most);

/** Settings of any version: their form is checked after they have been brought to this one. */
export const AnySettings = z.looseObject({ version: z.int().check(z.gte(0)) });

/** What a file of settings may hold. Each field may be absent: it then stays as it is. */
export const SettingsFile = z.strictObject({
  version: z.int(),
  locale: z.exactOptional(
    z
      .string()
      .check(z.refine((locale) => locale === 'browser' || locales.has(locale), { error: 'no-language' })),
  ),
  theme: z.exactOptional(z.enum(themes)),
  textSize: z.exactOptional(z.enum(textSizes)),
  restMs: z.exactOptional(z.int().check(z.gte(0), z.lte(mostRestMs))),
  hover: z.exactOptional(z.enum(hoverTriggers)),
  modifier: z.exactOptional(z.enum(modifierKeys)),
  strictness: z.exactOptional(z.enum(strictnesses)),
  siteMode: z.exactOptional(z.enum(siteModes)),
  sites: z.exactOptional(SiteRules),
  terminals: z.exactOptional(z.array(Pattern).check(most)),
  quiet: z.exactOptional(z.array(z.strictObject({ site: Text, pattern: Text })).check(most)),
});

/** The fields that a file of settings can set. */
export const settingNames = Object.keys(defaultSettings) as readonly (keyof Settings)[];
