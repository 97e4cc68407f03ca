import type { ReactNode } from 'react';
import type { Evidence } from '@/lib/detect/match';
import { Prose } from '../prose';
import { whySentence } from '../why-sentence';
import { useWords } from '../words-context';
import type { CardEvents } from './card-props';
import { QuietSwitch } from './quiet-switch';

interface CardWhyProps {
  readonly evidence: readonly Evidence[];
  readonly onQuiet: CardEvents['onQuiet'];
}

/** What spoke for the mark, the weightiest first, and the way to say that it is wrong. */
export function CardWhy({ evidence, onQuiet }: CardWhyProps): ReactNode {
  const words = useWords();
  const spoke = evidence.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  const sentences = new Set(spoke.map(({ rule }) => whySentence(rule, words)));
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
      {onQuiet && <QuietSwitch onQuiet={onQuiet} />}
    </section>
  );
}
