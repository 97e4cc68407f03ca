import { type ReactNode, useCallback } from 'react';
import { hoverTriggers, modifierKeys } from '@/lib/settings/setting-values';
import { useWords } from '../words-context';
import { ChoiceGroup } from './choice-group';
import { DelaySlider } from './delay-slider';
import { OptionsSection } from './options-section';
import type { SectionProps } from './section-props';

/** What opens a card, and after how long. */
export function HoverSection({ settings, onChange }: SectionProps): ReactNode {
  const words = useWords();
  const { hover, modifier, restMs } = settings;
  const onDelay = useCallback((ms: number) => onChange({ restMs: ms }), [onChange]);
  return (
    <OptionsSection title={words('options.hover')}>
      <ChoiceGroup
        label={words('options.hover')}
        isLabelSaid
        choices={hoverTriggers.map((value) => ({ value, label: words(`hover.${value}`) }))}
        chosen={hover}
        onChoose={(next) => onChange({ hover: next })}
      />
      {hover === 'modifier' && (
        <ChoiceGroup
          label={words('options.modifier')}
          isShort
          choices={modifierKeys.map((value) => ({ value, label: words(`modifier.${value}`) }))}
          chosen={modifier}
          onChoose={(next) => onChange({ modifier: next })}
        />
      )}
      <DelaySlider restMs={restMs} onDelay={onDelay} />
    </OptionsSection>
  );
}
