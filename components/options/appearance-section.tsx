import type { ReactNode } from 'react';
import { textSizes, themes } from '@/lib/settings/setting-values';
import { useWords } from '../words-context';
import { ChoiceGroup } from './choice-group';
import { OptionsSection } from './options-section';
import type { SectionProps } from './section-props';

/** Theme and size of the text, of the card and of the extension's pages. */
export function AppearanceSection({ settings, onChange }: SectionProps): ReactNode {
  const words = useWords();
  return (
    <OptionsSection title={words('options.appearance')}>
      <ChoiceGroup
        label={words('options.theme')}
        isShort
        choices={themes.map((value) => ({ value, label: words(`theme.${value}`) }))}
        chosen={settings.theme}
        onChoose={(theme) => onChange({ theme })}
      />
      <ChoiceGroup
        label={words('options.textSize')}
        isShort
        choices={textSizes.map((value) => ({ value, label: words(`textSize.${value}`) }))}
        chosen={settings.textSize}
        onChoose={(textSize) => onChange({ textSize })}
      />
    </OptionsSection>
  );
}
