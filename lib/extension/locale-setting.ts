import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { locales } from '@/data/locales';

const key = 'locale';
const Locale = z.string().check(z.refine((locale) => locales.has(locale)));

/** The locale that the user has chosen, or undefined to follow the browser. Unreadable storage is no choice. */
export async function readLocaleSetting(): Promise<string | undefined> {
  try {
    const stored = await browser.storage.local.get(key);
    const locale = Locale.safeParse(stored[key]);
    return locale.success ? locale.data : undefined;
  } catch {
    return undefined;
  }
}

/** Chooses a locale; undefined follows the browser again. */
export async function chooseLocale(locale: string | undefined): Promise<void> {
  if (locale === undefined) await browser.storage.local.remove(key);
  else await browser.storage.local.set({ [key]: locale });
}
