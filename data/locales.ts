// Each locale is a folder of `data/text`; its interface texts say what the language calls itself.
const languages = import.meta.glob<string>('./text/*/interface.json', { eager: true, import: 'language' });

/** The locales that the registry is written in, with the name each language gives itself. */
export const locales: ReadonlyMap<string, string> = new Map(
  Object.entries(languages).map(([path, language]) => [path.split('/')[2] ?? '', language]),
);

/** The locale that everything falls back to. */
export const fallbackLocale = 'en';

/** The registry's locale for a language tag of the browser: "vi-VN" reads "vi", an unknown one English. */
export function localeFor(languageTag: string): string {
  const [language = ''] = languageTag.toLowerCase().split(/[-_]/);
  return locales.has(language) ? language : fallbackLocale;
}
