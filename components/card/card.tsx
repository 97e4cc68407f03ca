import { type ReactNode, useState } from 'react';
import { classOfCode } from '@/data/code-class';
import type { Entry } from '@/data/registry-shape';
import type { Vocabulary } from '@/data/vocabulary';
import type { Clues } from '@/lib/detect/clues/clue';
import { ClueList } from '../clues/clue-list';
import { CodeTitle } from '../code-title';
import { FixSteps } from '../entry/fix-steps';
import { SpecificationLink } from '../entry/specification-link';
import { Prose } from '../prose';
import { useWords } from '../words-context';
import { CardActions } from './card-actions';
import { CardBadges } from './card-badges';

export interface CardProps {
  readonly code: number;
  /** Undefined for a number that no register and no product known to us defines. */
  readonly entry: Entry | undefined;
  /** What the message says; undefined for a code that was opened from the card's own text. */
  readonly clues: Clues | undefined;
  readonly vocabulary: Vocabulary;
  /** The locale in use: a text in another one says so. */
  readonly locale: string;
  readonly onCode: (code: number) => void;
  readonly onBack?: (() => void) | undefined;
  readonly onCompare: (other: number | undefined) => void;
  readonly onReference: () => void;
}

/**
 * The card of one code: what it is, what this message says, what to do. A tooltip while the pointer brought
 * it, a dialog from the moment focus is in it.
 */
export function Card(props: CardProps): ReactNode {
  const { code, entry, clues } = props;
  const [focused, setFocused] = useState(false);
  const phrase = entry?.phrase ?? '';
  return (
    <article
      className="card"
      data-class={classOfCode(code)}
      role={focused ? 'dialog' : 'tooltip'}
      aria-label={`${code} ${phrase}`.trim()}
      onFocus={() => setFocused(true)}
      onBlur={(event) => setFocused(event.currentTarget.contains(event.relatedTarget))}
    >
      <header>
        <CodeTitle code={code} phrase={phrase} level={2} />
        <CardBadges entry={entry} clues={clues} />
      </header>
      <div className="card-body">
        {entry ? <EntryText {...props} entry={entry} /> : <UnknownCode code={code} />}
      </div>
      <CardActions {...props} />
    </article>
  );
}

function EntryText({ entry, clues, vocabulary, locale, onCode }: CardProps & { entry: Entry }): ReactNode {
  const words = useWords();
  const { text, facts, textLocale } = entry;
  const stackName = (id: string) => vocabulary.getStack(id)?.name ?? id;
  return (
    <div lang={textLocale}>
      {textLocale !== locale && <p className="fallback">{words('card.english')}</p>}
      {clues && <ClueList clues={clues.clues} vocabulary={vocabulary} onCode={onCode} />}
      <section>
        <h3>{words('section.description')}</h3>
        <p>
          <Prose onCode={onCode}>{text.description}</Prose>
        </p>
        {text.noFault && (
          <p className="no-fault">
            <Prose onCode={onCode}>{text.noFault}</Prose>
          </p>
        )}
      </section>
      <section>
        <h3>{words('section.whenYouSeeIt')}</h3>
        <ul>
          {text.whenYouSeeIt.map((situation) => (
            <li key={situation}>
              <Prose onCode={onCode}>{situation}</Prose>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{words('section.howToFix')}</h3>
        <FixSteps steps={text.howToFix} stack={clues?.stack} stackName={stackName} onCode={onCode} />
      </section>
      <SpecificationLink facts={facts} />
    </div>
  );
}

function UnknownCode({ code }: { code: number }): ReactNode {
  const words = useWords();
  return <p>{words('card.unknown', { code: Math.floor(code / 100) * 100 })}</p>;
}
