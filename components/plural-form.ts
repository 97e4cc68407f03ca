/**
 * Which form of a text a number takes in a language. Those that we have know no more than these two for whole numbers
 * below a million; a text in a language that knows more would bring its forms along.
 */
export function pluralForm(count: number, locale: string): 'one' | 'other' {
  return new Intl.PluralRules(locale).select(count) === 'one' ? 'one' : 'other';
}
