import type { ReactNode } from 'react';
import type { CodeFacts } from '@/data/schema';
import type { Vocabulary } from '@/data/vocabulary';
import { useWords } from '../words-context';

interface CardCausesProps {
  readonly facts: CodeFacts;
  readonly vocabulary: Vocabulary;
}

/** The Q.850 causes that a gateway writes for the code, and those it makes the code of. */
export function CardCauses({ facts, vocabulary }: CardCausesProps): ReactNode {
  const words = useWords();
  const { toCause, fromCauses } = facts.q850;
  if (!toCause && fromCauses.length === 0) return null;
  return (
    <section>
      <h3>{words('section.q850')}</h3>
      <dl>
        {toCause && (
          <div>
            <dt>{words('fact.toCause')}</dt>
            <dd>{vocabulary.causeWithName(toCause.cause)}</dd>
          </div>
        )}
        {fromCauses.length > 0 && (
          <div>
            <dt>{words('fact.fromCause')}</dt>
            <dd>{fromCauses.map(({ cause }) => vocabulary.causeWithName(cause)).join(', ')}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
