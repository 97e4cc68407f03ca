import { type ReactNode, useId } from 'react';
import { useWords } from '../words-context';

interface RecentPairsProps {
  readonly pairs: readonly (readonly [number, number])[];
  readonly onPair: (pair: [number, number]) => void;
}

/** Comparisons looked at lately, to go back to. */
export function RecentPairs({ pairs, onPair }: RecentPairsProps): ReactNode {
  const words = useWords();
  const label = useId();
  if (pairs.length === 0) return null;
  return (
    <section className="recent-pairs" aria-labelledby={label}>
      <p id={label}>{words('compare.recent')}</p>
      <ul>
        {pairs.map(([first, second]) => (
          <li key={`${first}-${second}`}>
            <button type="button" className="code-link" onClick={() => onPair([first, second])}>
              {first} – {second}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
