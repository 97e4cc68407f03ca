import type { ReactNode } from 'react';
import type { Registry } from '@/data/registry';
import type { Comparison } from '@/lib/compare/comparison';
import { useWords } from '../words-context';

interface LearnMoreProps {
  readonly learnMore: Comparison['learnMore'];
  readonly registry: Registry;
  readonly onPair: (pair: [number, number]) => void;
  readonly onCode: (code: number) => void;
}

/** Where to read on: the defining sections, related codes, the next comparisons. */
export function LearnMore({ learnMore, registry, onPair, onCode }: LearnMoreProps): ReactNode {
  const words = useWords();
  return (
    <section className="learn-more">
      <h2>{words('section.learnMore')}</h2>
      <ul>
        {learnMore.sources.map(({ label, url }) => (
          <li key={label}>
            {url ? (
              <a href={url} target="_blank" rel="noreferrer">
                {label}
              </a>
            ) : (
              label
            )}
          </li>
        ))}
      </ul>
      <h3>{words('section.related')}</h3>
      <ul>
        {learnMore.related.map((code) => (
          <li key={code}>
            <button type="button" className="code-link" onClick={() => onCode(code)}>
              {registry.nameOf(code)}
            </button>
          </li>
        ))}
      </ul>
      <h3>{words('section.comparisons')}</h3>
      <ul>
        {learnMore.comparisons.map(([first, second]) => (
          <li key={`${first}-${second}`}>
            <button type="button" className="code-link" onClick={() => onPair([first, second])}>
              {words('comparison.pair', {
                first: registry.nameOf(first),
                second: registry.nameOf(second),
              })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
