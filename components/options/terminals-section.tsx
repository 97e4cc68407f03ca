import type { ReactNode } from 'react';
import { useWords } from '../words-context';
import { OptionsSection } from './options-section';
import { PatternForm } from './pattern-form';
import { RemovableList } from './removable-list';
import type { SectionProps } from './section-props';

/** Sites on which terminals that draw their text are read. */
export function TerminalsSection({ settings, onChange }: SectionProps): ReactNode {
  const words = useWords();
  const { terminals } = settings;
  return (
    <OptionsSection title={words('options.terminals')} hint={words('options.terminalsHint')}>
      <PatternForm
        listed={terminals}
        onAdd={(pattern) => onChange((now) => ({ terminals: [...now.terminals, pattern] }))}
      />
      {terminals.length === 0 && <p className="hint">{words('options.noSites')}</p>}
      <RemovableList
        label={words('options.terminals')}
        items={terminals}
        nameOf={(pattern) => pattern}
        onRemove={(pattern) =>
          onChange((now) => ({ terminals: now.terminals.filter((each) => each !== pattern) }))
        }
      />
    </OptionsSection>
  );
}
