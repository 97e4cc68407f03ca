import type { ReactNode } from 'react';
import { strictnesses } from '@/lib/settings/setting-values';
import { useWords } from '../words-context';
import { ChoiceGroup } from './choice-group';
import { OptionsSection } from './options-section';
import type { SectionProps } from './section-props';

/** How sure the detector has to be before it marks a number. */
export function StrictnessSection({ settings, policy, onChange }: SectionProps): ReactNode {
  const words = useWords();
  const choices = strictnesses.map((value) => ({
    value,
    label: words(`strictness.${value}`),
    hint: words(`strictnessHint.${value}`),
  }));
  return (
    <OptionsSection title={words('options.strictness')}>
      <ChoiceGroup
        label={words('options.strictness')}
        isLabelSaid
        choices={choices}
        chosen={settings.strictness}
        locked={policy.strictness !== undefined}
        onChoose={(strictness) => onChange({ strictness })}
      />
    </OptionsSection>
  );
}
