import { type ReactNode, useMemo } from 'react';
import { classOfCode, codeClasses } from '@/data/code-class';
import { createEntryFinder } from '@/data/find-entries';
import type { Entry, Registry } from '@/data/registry';
import { useWords } from '../words-context';

interface EntryListProps {
  readonly registry: Registry;
  /** What is searched for; empty for all codes. */
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onCode: (code: number) => void;
}

/** All codes by class, or those that a search finds, the best first. */
export function EntryList({ registry, query, onQuery, onCode }: EntryListProps): ReactNode {
  const words = useWords();
  const findEntries = useMemo(() => createEntryFinder(registry), [registry]);
  const found = query.trim() === '' ? undefined : findEntries(query).map(({ entry }) => entry);
  return (
    <main className="entry-list">
      <h1>{words('reference.title')}</h1>
      <label className="search">
        {words('reference.search')}
        <input type="search" value={query} onChange={(event) => onQuery(event.target.value)} />
      </label>
      {found ? (
        <Entries entries={found} onCode={onCode} />
      ) : (
        codeClasses.map((each) => (
          <section key={each}>
            <h2>{words(`class.${each}`)}</h2>
            <Entries
              entries={registry.entries().filter(({ code }) => classOfCode(code) === each)}
              onCode={onCode}
            />
          </section>
        ))
      )}
      {found?.length === 0 && <p role="status">{words('picker.none', { query })}</p>}
    </main>
  );
}

function Entries({
  entries,
  onCode,
}: {
  entries: readonly Entry[];
  onCode: EntryListProps['onCode'];
}): ReactNode {
  return (
    <ul>
      {entries.map(({ code, phrase, text, textLocale }) => (
        <li key={code} data-class={classOfCode(code)}>
          <button type="button" onClick={() => onCode(code)}>
            <span className="code-number">{code}</span> <span className="code-phrase">{phrase}</span>
          </button>
          <p lang={textLocale}>{text.summary.replaceAll(/[[\]`]/g, '')}</p>
        </li>
      ))}
    </ul>
  );
}
