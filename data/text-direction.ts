/** Languages that are written from right to left, by their first subtag (CLDR, `characterOrder`). */
const rightToLeft: ReadonlySet<string> = new Set('ar ckb dv fa he ks ps sd syr ug ur yi'.split(' '));

/**
 * The direction of a locale's text. A card inherits that of the page otherwise, which may be the other one; and
 * `Intl.Locale.getTextInfo` is not in every browser that we work in.
 */
export function textDirection(locale: string): 'ltr' | 'rtl' {
  const [language = ''] = locale.toLowerCase().split('-');
  return rightToLeft.has(language) ? 'rtl' : 'ltr';
}
