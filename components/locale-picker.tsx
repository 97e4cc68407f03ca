import type { ReactNode } from 'react';
import { useWords } from './words-context';

interface LocalePickerProps {
  /** Locales with the name each language gives itself. */
  readonly locales: ReadonlyMap<string, string>;
  /** Undefined follows the browser. */
  readonly chosen: string | undefined;
  readonly onChoose: (locale: string | undefined) => void;
  /** Whether a heading above says already what is chosen; a screen reader hears it all the same. */
  readonly underHeading?: boolean;
}

/** Chooses the language of the registry and of the extension's pages. */
export function LocalePicker({ locales, chosen, onChoose, underHeading }: LocalePickerProps): ReactNode {
  const words = useWords();
  return (
    <label className="locale-picker">
      <span className={underHeading ? 'unseen' : undefined}>{words('locale.label')} </span>
      <select value={chosen ?? ''} onChange={(event) => onChoose(event.target.value || undefined)}>
        <option value="">{words('locale.browser')}</option>
        {[...locales].map(([locale, name]) => (
          <option key={locale} value={locale} lang={locale}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
