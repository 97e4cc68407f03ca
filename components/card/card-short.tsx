import type { ReactNode } from 'react';
import type { Entry } from '@/data/registry';
import { ClueList } from '../clues/clue-list';
import { FixSteps } from '../entry/fix-steps';
import { stepsFor } from '../entry/steps-for';
import { UnknownCode } from '../entry/unknown-code';
import { Prose } from '../prose';
import { useWords } from '../words-context';
import type { CardProps } from './card-props';

/** How much of each list is shown. */
export interface Amount {
  readonly clues: number;
  readonly steps: number;
  /** What is cut at its second line: the steps first, for what the message says matters more. */
  readonly tight?: 'steps' | 'all';
}

/** What comes first in a card, short or whole: what this message says, the code in a sentence, what to do. */
export function CardShort({
  code,
  entry,
  clues,
  registry,
  amount,
  onCode,
}: CardProps & { amount: Amount }): ReactNode {
  const words = useWords();
  const { vocabulary, locale } = registry;
  return (
    <>
      {clues && <ClueList clues={clues.clues} most={amount.clues} vocabulary={vocabulary} onCode={onCode} />}
      {entry ? (
        <div lang={entry.textLocale}>
          {entry.textLocale !== locale && (
            <p className="fallback" lang={locale}>
              {words('card.english')}
            </p>
          )}
          <p className="summary">
            <Prose onCode={onCode}>{entry.text.summary}</Prose>
          </p>
          <Fix {...{ entry, clues, registry, amount, onCode }} />
        </div>
      ) : (
        <UnknownCode code={code} onCode={onCode} />
      )}
    </>
  );
}

type FixProps = Pick<CardProps, 'clues' | 'registry' | 'onCode'> & { entry: Entry; amount: Amount };

function Fix({ entry, clues, registry, amount, onCode }: FixProps): ReactNode {
  const words = useWords();
  const steps = stepsFor(entry.text.howToFix, clues?.stack).slice(0, amount.steps);
  if (steps.length === 0) return null;
  return (
    <section>
      <h3 lang={registry.locale}>{words('section.howToFix')}</h3>
      <FixSteps steps={steps} stackName={registry.vocabulary.stackName} onCode={onCode} />
    </section>
  );
}
