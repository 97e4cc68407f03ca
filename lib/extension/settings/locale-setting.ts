import { locales } from '@/data/locales';
import { underPolicy } from '@/lib/settings/policy';
import { changeSettings } from './change-settings';
import { readPolicy } from './stored-policy';
import { readSettings } from './stored-settings';

/**
 * The locale that the user has chosen, or a fleet for all its users; undefined to follow the browser, also where a
 * later version knew a language that this one does not.
 */
export async function readLocaleSetting(): Promise<string | undefined> {
  const [settings, policy] = await Promise.all([readSettings(), readPolicy()]);
  const { locale } = underPolicy(settings, policy);
  return locales.has(locale) ? locale : undefined;
}

/** Chooses a locale; undefined follows the browser again. */
export async function chooseLocale(locale: string | undefined): Promise<void> {
  await changeSettings({ locale: locale ?? 'browser' });
}
