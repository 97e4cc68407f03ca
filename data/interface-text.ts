import type english from './text/en/interface.json';

/** Names of all interface texts: those that English has. */
export type InterfaceKey = keyof typeof english;

/** Interface texts of one locale; one that is missing falls back to English. */
export type InterfaceText = Readonly<Partial<Record<InterfaceKey, string>>>;

type LookUp = (key: InterfaceKey, values?: Readonly<Record<string, string | number>>) => string;

/** Gives an interface text with its `{placeholders}` filled in. */
export interface Words extends LookUp {
  /** The locale of the texts: numbers beside them are written in it too. */
  readonly locale: string;
}

/** Looks up texts in a locale, then in English. */
export function createWords(locale: string, text: InterfaceText, fallback: InterfaceText): Words {
  const lookUp: LookUp = (key, values = {}) => {
    const template = text[key] ?? fallback[key] ?? key;
    return template.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) =>
      name in values ? String(values[name]) : placeholder,
    );
  };
  return Object.assign(lookUp, { locale });
}
