import { browser } from 'wxt/browser';
import { locales } from '@/data/locales';

const key = 'locale';

/** The locale that the user has chosen, or undefined to follow the browser. Unreadable storage is no choice. */
export async function readLocaleSetting(): Promise<string | undefined> {
  try {
    const { [key]: stored } = await browser.storage.local.get(key);
    // By hand: the card reads this setting, and zod would be a thirtieth of the card.
    return typeof stored === 'string' && locales.has(stored) ? stored : undefined;
  } catch {
    return undefined;
  }
}

/** Chooses a locale; undefined follows the browser again. */
export async function chooseLocale(locale: string | undefined): Promise<void> {
  if (locale === undefined) await browser.storage.local.remove(key);
  else await browser.storage.local.set({ [key]: locale });
}
