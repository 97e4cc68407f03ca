import type { ReactNode } from 'react';
import { classOfCode } from '@/data/code-class';
import type { Entry, Registry } from '@/data/registry';
import { CodeTitle } from '../code-title';
import { Prose } from '../prose';
import { useWords } from '../words-context';
import { FixSteps } from './fix-steps';

interface EntryHalfProps {
  readonly entry: Entry;
  readonly registry: Registry;
  readonly onCode: (code: number) => void;
}

/** One side of a comparison: what the code means, when it is seen, how to fix it. */
export function EntryHalf({ entry, registry, onCode }: EntryHalfProps): ReactNode {
  const words = useWords();
  const { code, phrase, text, textLocale } = entry;
  return (
    <article
      className="entry-half"
      data-class={classOfCode(code)}
      lang={textLocale}
      aria-label={`${code} ${phrase}`}
    >
      <CodeTitle code={code} phrase={phrase} level={2} />
      {textLocale !== registry.locale && (
        <p className="fallback" lang={registry.locale}>
          {words('card.english')}
        </p>
      )}
      <h3 lang={registry.locale}>{words('section.description')}</h3>
      <p>
        <Prose onCode={onCode}>{text.description}</Prose>
      </p>
      <h3 lang={registry.locale}>{words('section.whenYouSeeIt')}</h3>
      <ul>
        {text.whenYouSeeIt.map((situation) => (
          <li key={situation}>
            <Prose onCode={onCode}>{situation}</Prose>
          </li>
        ))}
      </ul>
      <h3 lang={registry.locale}>{words('section.howToFix')}</h3>
      <FixSteps steps={text.howToFix} stackName={registry.vocabulary.stackName} onCode={onCode} />
    </article>
  );
}
