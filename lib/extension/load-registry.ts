import { browser } from 'wxt/browser';
import { createWords, type InterfaceText, type Words } from '@/data/interface-text';
import { fallbackLocale, localeFor, locales } from '@/data/locales';
import { createRegistry, type Registry, type RegistryFacts, type RegistryText } from '@/data/registry';
import type { Appearance } from '@/lib/settings/known-appearance';
import { activePacks } from './packs/active-packs';
import { readPolicy } from './settings/stored-policy';
import { readAppearance } from './settings/stored-settings';

/** The registry in one locale, with the interface texts of that locale. */
export interface LocalRegistry {
  readonly facts: RegistryFacts;
  readonly registry: Registry;
  readonly words: Words;
  readonly locale: string;
  /** How it is to look. */
  readonly appearance: Pick<Appearance, 'theme' | 'textSize'>;
}

/**
 * Where a file of the build can be imported from: the extension's own pages may load only from themselves, a
 * card only from the address that changes with each session (`use_dynamic_url`), which `getURL` gives.
 */
function addressOf(path: '/card.js'): string {
  return location.protocol.endsWith('-extension:') ? path : browser.runtime.getURL(path);
}

async function load<Content>(name: string): Promise<Content> {
  // Casts: registry files are written by our own build after WXT has listed the public paths, and our build
  // checks them against their schemas.
  const address = addressOf(`/registry/${name}.js` as '/card.js');
  const module: { default: Content } = await import(/* @vite-ignore */ address);
  return module.default;
}

/** What one locale says, of codes and of the interface. */
function loadLocale(locale: string): Promise<[RegistryText, InterfaceText]> {
  return Promise.all([load<RegistryText>(locale), load<InterfaceText>(`${locale}-interface`)]);
}

/**
 * Loads the registry in the locale that the user has chosen, else in the browser's, with English beside it for
 * what that locale lacks, and with the user's own codes. Throws when the extension's files are out of reach.
 */
export async function loadRegistry(): Promise<LocalRegistry> {
  const shared = Promise.all([load<RegistryFacts>('facts'), loadLocale(fallbackLocale)]);
  // A failure is met below; without this it would be one that nobody caught, if settings took longer.
  shared.catch(() => {});
  const [appearance, policy] = await Promise.all([readAppearance(), readPolicy()]);
  const chosen = policy.locale ?? appearance.locale;
  const locale = locales.has(chosen) ? chosen : localeFor(browser.i18n.getUILanguage());
  const parts = [shared, loadLocale(locale), activePacks(policy)] as const;
  const [[facts, [fallback, english]], [text, interfaceText], packs] = await Promise.all(parts);
  const registry = createRegistry({ facts, text, fallback, packs });
  const words = createWords(locale, interfaceText, english);
  return { facts, registry, words, locale, appearance };
}
