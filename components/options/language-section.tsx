import type { ReactNode } from 'react';
import { locales } from '@/data/locales';
import { LocalePicker } from '../locale-picker';
import { useWords } from '../words-context';
import { OptionsSection } from './options-section';
import type { SectionProps } from './section-props';

/** The language of everything that the extension says. */
export function LanguageSection({ settings, policy, onChange }: SectionProps): ReactNode {
  const words = useWords();
  const chosen = locales.has(settings.locale) ? settings.locale : undefined;
  const isLocked = policy.locale !== undefined;
  return (
    <OptionsSection title={words('options.language')} hint={words('options.languageHint')}>
      <fieldset className="bare" disabled={isLocked}>
        <LocalePicker
          locales={locales}
          chosen={chosen}
          underHeading
          onChoose={(locale) => onChange({ locale: locale ?? 'browser' })}
        />
      </fieldset>
      {isLocked && <p className="hint">{words('options.fieldLocked')}</p>}
    </OptionsSection>
  );
}
