import { isPlainObject } from './plain-object';
import { defaultSettings, type Settings, textSizes, themes } from './setting-values';

/** The value that is stored, if it is one of those there are. */
export function oneOf<Value>(values: readonly Value[], stored: unknown, otherwise: Value): Value {
  return values.find((value) => value === stored) ?? otherwise;
}

/** How things look and in which language they speak. */
export type Appearance = Pick<Settings, 'locale' | 'theme' | 'textSize'>;

/** What can be known of it: apart from the other settings, because it is all that a card needs. */
export function knownAppearance(stored: unknown): Appearance {
  const { locale, theme, textSize } = isPlainObject(stored) ? stored : {};
  return {
    locale: typeof locale === 'string' ? locale : defaultSettings.locale,
    theme: oneOf(themes, theme, defaultSettings.theme),
    textSize: oneOf(textSizes, textSize, defaultSettings.textSize),
  };
}
