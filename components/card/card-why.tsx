import { type ReactNode, useState } from 'react';
import type { InterfaceKey } from '@/data/interface-text';
import type { Evidence } from '@/lib/detect/match';
import { Prose } from '../prose';
import { useWords } from '../words-context';

interface CardWhyProps {
  readonly evidence: readonly Evidence[];
  readonly onQuiet: ((quiet: boolean) => void) | undefined;
}

/** What spoke for the mark, the weightiest first, and the way to say that it is wrong. */
export function CardWhy({ evidence, onQuiet }: CardWhyProps): ReactNode {
  const words = useWords();
  const [quiet, setQuiet] = useState(false);
  const sentence = (rule: string) => {
    // Cast: rules are named by the detector; one without a sentence gives its key back.
    const key = `why.${rule}` as InterfaceKey;
    const said = words(key);
    return said === key ? words('why.other') : said;
  };
  const spoke = evidence.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  const sentences = new Set(spoke.map(({ rule }) => sentence(rule)));
  return (
    <section>
      <h3>{words('card.whyMarked')}</h3>
      <ul>
        {[...sentences].map((said) => (
          <li key={said}>
            <Prose>{said}</Prose>
          </li>
        ))}
      </ul>
      <p className="quiet" role="status">
        {quiet && words('card.quieted')}
      </p>
      {onQuiet && (
        <button
          type="button"
          className="text"
          onClick={() => {
            setQuiet(!quiet);
            onQuiet(!quiet);
          }}
        >
          {words(quiet ? 'card.undo' : 'card.quiet')}
        </button>
      )}
    </section>
  );
}
