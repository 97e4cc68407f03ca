import { knownAppearance, oneOf } from './known-appearance';
import { isPlainObject } from './plain-object';
import {
  defaultSettings,
  hoverTriggers,
  modifierKeys,
  mostRestMs,
  mostSites,
  type QuietPattern,
  type Settings,
  type SiteRule,
  siteModes,
  strictnesses,
} from './setting-values';

const isString = (value: unknown): value is string => typeof value === 'string';
const isSiteRule = (value: unknown): value is SiteRule =>
  isPlainObject(value) && isString(value.pattern) && typeof value.on === 'boolean';
const isQuietPattern = (value: unknown): value is QuietPattern =>
  isPlainObject(value) && isString(value.site) && isString(value.pattern);

function listOf<Item>(isItem: (value: unknown) => value is Item, stored: unknown): readonly Item[] {
  return Array.isArray(stored) ? stored.filter(isItem).slice(0, mostSites) : [];
}

function restMsOf(stored: unknown): number {
  const fits = typeof stored === 'number' && stored >= 0 && stored <= mostRestMs;
  return fits ? Math.round(stored) : defaultSettings.restMs;
}

/**
 * What can be known of settings in the form of this version, or of a later one: each field that makes no sense is
 * the default, the others hold. By hand, not by schema: this runs in every frame of every page.
 */
export function knownSettings(stored: unknown): Settings {
  const from = isPlainObject(stored) ? stored : {};
  const otherwise = defaultSettings;
  return {
    ...knownAppearance(stored),
    restMs: restMsOf(from.restMs),
    hover: oneOf(hoverTriggers, from.hover, otherwise.hover),
    modifier: oneOf(modifierKeys, from.modifier, otherwise.modifier),
    strictness: oneOf(strictnesses, from.strictness, otherwise.strictness),
    siteMode: oneOf(siteModes, from.siteMode, otherwise.siteMode),
    sites: listOf(isSiteRule, from.sites),
    terminals: listOf(isString, from.terminals),
    quiet: listOf(isQuietPattern, from.quiet),
  };
}
