import { type ReactNode, useId } from 'react';
import { type SiteChoice, type SiteStanding, siteChoices } from '@/lib/settings/site-choice';
import { useWords } from '../words-context';

interface SiteSwitchProps {
  /** The name of the page's site, as the address bar has it. */
  readonly site: string;
  readonly standing: SiteStanding;
  /** Whether the last choice could not be kept. */
  readonly failed: boolean;
  readonly onChoose: (choice: SiteChoice) => void;
}

/** Chooses with one click whether to work everywhere, not on this site, or on this one and listed ones alone. */
export function SiteSwitch({ site, standing, failed, onChoose }: SiteSwitchProps): ReactNode {
  const words = useWords();
  const name = useId();
  const { choice, others, locked } = standing;
  const label = (value: SiteChoice) => {
    if (value === 'listed' && others > 0) return words('site.listedWith', { count: others });
    return words(`site.${value}`);
  };
  return (
    <div className="site-switch">
      <fieldset disabled={locked}>
        <legend>{words('site.label')}</legend>
        <span className="site-name">{site}</span>
        <div className="segments">
          {siteChoices.map((value) => (
            <label key={value}>
              <input type="radio" name={name} checked={value === choice} onChange={() => onChoose(value)} />
              <span>{label(value)}</span>
            </label>
          ))}
        </div>
        <p className="hint" role="status">
          {failed && words('card.notKept')}
        </p>
        {locked && <p className="hint">{words('options.fieldLocked')}</p>}
      </fieldset>
    </div>
  );
}
