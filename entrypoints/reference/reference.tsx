import { type ReactNode, useEffect, useState } from 'react';
import { CodeTitle } from '@/components/code-title';
import { ComparePage } from '@/components/comparison/compare-page';
import { EntryList } from '@/components/entry/entry-list';
import { EntryView } from '@/components/entry/entry-view';
import { UnknownCode } from '@/components/entry/unknown-code';
import { usePageTitle } from '@/components/use-page-title';
import { VocabularyView } from '@/components/vocabulary/vocabulary-view';
import { whyNotKept } from '@/components/why-not-kept';
import { useWords } from '@/components/words-context';
import type { Registry } from '@/data/registry';
import { chooseLocale, readLocaleSetting } from '@/lib/extension/settings/locale-setting';
import { ReferenceNav } from './reference-nav';
import { titleOf } from './title-of';
import { useReferenceView } from './use-reference-view';

interface ReferenceProps {
  readonly registry: Registry;
  /** Called when another language has been chosen. */
  readonly onLocale: () => void;
}

/** The reference: all codes, one entry, a comparison or a vocabulary, as the address says. */
export function Reference({ registry, onLocale }: ReferenceProps): ReactNode {
  const words = useWords();
  const { view, go, change } = useReferenceView();
  const [locale, setLocale] = useState<string>();
  const [fault, setFault] = useState<string>();
  useEffect(() => {
    let current = true;
    void readLocaleSetting().then((chosen) => current && setLocale(chosen));
    return () => {
      current = false;
    };
  }, []);
  const openCode = (code: number) => go({ kind: 'entry', code });
  const openPair = (first: number, second: number) => go({ kind: 'comparison', first, second });
  usePageTitle(titleOf(view, registry, words));
  const entry = view.kind === 'entry' ? registry.getEntry(view.code) : undefined;
  return (
    <>
      <ReferenceNav
        view={view}
        onView={go}
        locale={locale}
        onLocale={(chosen) => {
          chooseLocale(chosen).then(
            () => {
              setLocale(chosen);
              setFault(undefined);
              onLocale();
            },
            (error: unknown) => setFault(whyNotKept(error, words)),
          );
        }}
      />
      <p role="status" className="notice">
        {fault}
      </p>
      {view.kind === 'comparison' && (
        <main>
          <ComparePage
            registry={registry}
            pair={[view.first, view.second]}
            onPair={([first, second]) => openPair(first, second)}
          />
        </main>
      )}
      {(view.kind === 'all' || view.kind === 'search') && (
        <EntryList
          registry={registry}
          query={view.kind === 'search' ? view.query : ''}
          onQuery={(query) => change(query === '' ? { kind: 'all' } : { kind: 'search', query })}
          onCode={openCode}
        />
      )}
      {view.kind === 'vocabulary' && (
        <VocabularyView name={view.name} registry={registry} onCode={openCode} />
      )}
      {view.kind === 'entry' && (
        <main>
          {entry ? (
            <EntryView entry={entry} registry={registry} onCode={openCode} onCompare={openPair} />
          ) : (
            <div className="entry">
              <CodeTitle code={view.code} phrase="" level={1} />
              <UnknownCode code={view.code} onCode={openCode} />
            </div>
          )}
        </main>
      )}
    </>
  );
}
