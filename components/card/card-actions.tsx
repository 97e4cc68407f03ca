import type { ReactNode } from 'react';
import { useWords } from '../words-context';
import type { CardProps } from './card';

/** Codes offered for comparison before any other. */
const offered = 4;

/** What can be done with the card's code: compare it, read the whole entry, go back to the code before. */
export function CardActions({ code, entry, onBack, onCompare, onReference }: CardProps): ReactNode {
  const words = useWords();
  const related = entry?.facts.related.slice(0, offered) ?? [];
  return (
    <footer>
      {onBack && (
        <button type="button" onClick={onBack}>
          {words('card.back')}
        </button>
      )}
      <fieldset className="compare" aria-label={words('card.compareWith', { code })}>
        <button type="button" onClick={() => onCompare(undefined)}>
          {words('card.compare')}
        </button>
        {related.map((other) => (
          <button type="button" key={other} className="code-link" onClick={() => onCompare(other)}>
            {other}
          </button>
        ))}
      </fieldset>
      <button type="button" onClick={onReference}>
        {words('card.open')}
      </button>
    </footer>
  );
}
