import type { ReactNode } from 'react';
import { ComparePage } from '@/components/comparison/compare-page';
import { EntryList } from '@/components/entry/entry-list';
import { EntryView } from '@/components/entry/entry-view';
import { useWords } from '@/components/words-context';
import type { Registry } from '@/data/registry';
import { useReferenceView } from './use-reference-view';

/** The reference: all codes, one entry, or a comparison, as the address says. */
export function Reference({ registry }: { registry: Registry }): ReactNode {
  const words = useWords();
  const [view, go] = useReferenceView();
  const openCode = (code: number) => go({ kind: 'entry', code });
  const openPair = (first: number, second: number) => go({ kind: 'comparison', first, second });
  const entry = view.kind === 'entry' ? registry.getEntry(view.code) : undefined;
  return (
    <>
      <nav>
        <button type="button" onClick={() => go({ kind: 'all' })}>
          {words('reference.all')}
        </button>
      </nav>
      {view.kind === 'comparison' && (
        <ComparePage
          registry={registry}
          pair={[view.first, view.second]}
          onPair={([first, second]) => openPair(first, second)}
        />
      )}
      {view.kind === 'all' && <EntryList registry={registry} onCode={openCode} />}
      {view.kind === 'entry' && (
        <main>
          {entry ? (
            <EntryView entry={entry} registry={registry} onCode={openCode} onCompare={openPair} />
          ) : (
            <p role="alert">{words('reference.notFound', { query: view.code })}</p>
          )}
        </main>
      )}
    </>
  );
}
