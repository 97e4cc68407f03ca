import { type ReactNode, useId } from 'react';
import { useWords } from '../words-context';

/** One of several values. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

interface ChoiceGroupProps<Value extends string> {
  readonly label: string;
  /** Whether the eye has the label already, in the heading above. */
  readonly isLabelSaid?: boolean;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value;
  /** Whether the choices are a word or two and stand beside each other. */
  readonly isShort?: boolean;
  /** Whether the user cannot choose, because somebody else has. */
  readonly locked?: boolean;
  readonly onChoose: (value: Value) => void;
}

/** Chooses one of a few values, all of them in sight. */
export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>): ReactNode {
  const { label, isLabelSaid, choices, chosen, isShort, locked = false, onChoose } = props;
  const words = useWords();
  const name = useId();
  return (
    <fieldset className="choices" data-short={isShort} disabled={locked}>
      <legend className={isLabelSaid ? 'unseen' : undefined}>{label}</legend>
      {choices.map(({ value, label: text, hint }) => (
        <label key={value} className="choice">
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>
            {text}
            {hint && <span className="hint">{hint}</span>}
          </span>
        </label>
      ))}
      {locked && <p className="hint">{words('options.fieldLocked')}</p>}
    </fieldset>
  );
}
