import { type ReactNode, useMemo } from 'react';
import type { Entry, Registry } from '@/data/registry';
import { CodeTitle } from '../code-title';
import { CodesHere } from '../codes-here';
import { Prose } from '../prose';
import { SourceList } from '../source-list';
import { useWords } from '../words-context';
import { EntryFacts } from './entry-facts';
import { FixSteps } from './fix-steps';
import { HeaderList } from './header-list';
import { HouseNotes } from './house-notes';

interface EntryViewProps {
  readonly entry: Entry;
  readonly registry: Registry;
  readonly onCode: (code: number) => void;
  readonly onCompare: (first: number, second: number) => void;
}

/** An entry whole: all that the registry holds on a code, with the sources. */
export function EntryView({ entry, registry, onCode, onCompare }: EntryViewProps): ReactNode {
  const words = useWords();
  const { code, phrase, text, facts, textLocale } = entry;
  const { stackName } = registry.vocabulary;
  const byStack = Object.entries(text.byStack ?? {});
  const here = useMemo(() => [code], [code]);
  const prose = (children: string) => <Prose onCode={onCode}>{children}</Prose>;
  return (
    <CodesHere value={here}>
      <article className="entry" aria-label={`${code} ${phrase}`}>
        <CodeTitle code={code} phrase={phrase} level={1} />
        {textLocale !== registry.locale && (
          <p className="fallback" lang={registry.locale}>
            {words('card.english')}
          </p>
        )}
        <div lang={textLocale}>
          {text.phraseMeaning && <p className="phrase-meaning">{prose(text.phraseMeaning)}</p>}
          <p className="summary">{prose(text.summary)}</p>
          <HouseNotes entry={entry} onCode={onCode} />
          <h2 lang={registry.locale}>{words('section.description')}</h2>
          <p>{prose(text.description)}</p>
          {text.noFault && <p className="no-fault">{prose(text.noFault)}</p>}
          {byStack.length > 0 && (
            <>
              <h2 lang={registry.locale}>{words('section.byStack')}</h2>
              <dl>
                {byStack.map(([id, meaning]) => (
                  <div key={id}>
                    <dt>{stackName(id)}</dt>
                    <dd>{prose(meaning)}</dd>
                  </div>
                ))}
              </dl>
            </>
          )}
          <h2 lang={registry.locale}>{words('section.whenYouSeeIt')}</h2>
          <ul>
            {text.whenYouSeeIt.map((situation) => (
              <li key={situation}>{prose(situation)}</li>
            ))}
          </ul>
          <h2 lang={registry.locale}>{words('section.howToFix')}</h2>
          <FixSteps steps={text.howToFix} stackName={stackName} onCode={onCode} />
          <h2 lang={registry.locale}>{words('section.retry')}</h2>
          <p>{prose(text.retry)}</p>
          <HeaderList entry={entry} documents={registry.documents} onCode={onCode} />
          {text.goodToKnow.length > 0 && <h2 lang={registry.locale}>{words('section.goodToKnow')}</h2>}
          <ul>
            {text.goodToKnow.map((known) => (
              <li key={known.text}>
                {prose(known.text)} <SourceList sources={known.sources} documents={registry.documents} />
              </li>
            ))}
          </ul>
        </div>
        {/* Of a code that only a pack knows there are no facts but its class's. */}
        {entry.ownedBy === undefined && <EntryFacts facts={facts} registry={registry} />}
        <h2 lang={registry.locale}>{words('section.related')}</h2>
        <ul className="related">
          {facts.related.map((other) => (
            <li key={other}>
              {prose(`[${other}]`)} {registry.getEntry(other)?.phrase}{' '}
              <button type="button" onClick={() => onCompare(code, other)}>
                {words('entry.compare', { code: other })}
              </button>
            </li>
          ))}
        </ul>
      </article>
    </CodesHere>
  );
}
