import { type ReactNode, useMemo } from 'react';
import { createEntryFinder } from '@/data/find-entries';
import type { Registry } from '@/data/registry';
import { CodePicker } from '../code-picker';
import { useWords } from '../words-context';
import { ComparisonView } from './comparison-view';

/** Two codes; the second may be yet to choose. */
type Choice = readonly [number, number | undefined];

interface ComparePageProps {
  readonly registry: Registry;
  readonly pair: Choice;
  readonly onPair: (pair: [number, number]) => void;
  /** Opens the comparison in a tab; absent where it already is one. */
  readonly onOpenTab?: () => void;
  /** What else can be done with a pair, below the pickers. */
  readonly tools?: ReactNode;
}

/** Picks two codes and shows what sets them apart. */
export function ComparePage({ registry, pair, onPair, onOpenTab, tools }: ComparePageProps): ReactNode {
  const words = useWords();
  const [first, second] = pair;
  const firstEntry = registry.getEntry(first);
  const secondEntry = second === undefined ? undefined : registry.getEntry(second);
  const unknown = pair.find((code) => code !== undefined && !registry.getEntry(code));
  const findEntries = useMemo(() => createEntryFinder(registry), [registry]);
  const search = (query: string) =>
    query.trim() === '' ? registry.entries() : findEntries(query).map(({ entry }) => entry);
  return (
    <div className="compare-page">
      <h1>{words('popup.title')}</h1>
      <form className="pickers" onSubmit={(event) => event.preventDefault()}>
        <CodePicker
          label={words('picker.first')}
          selected={firstEntry}
          search={search}
          onSelect={(code) => onPair([code, second ?? code])}
        />
        <button
          type="button"
          className="swap"
          aria-label={words('popup.swap')}
          title={words('popup.swap')}
          disabled={second === undefined}
          onClick={() => second !== undefined && onPair([second, first])}
        >
          ⇄
        </button>
        <CodePicker
          label={words('picker.second')}
          selected={secondEntry}
          search={search}
          onSelect={(code) => onPair([first, code])}
        />
      </form>
      {(tools || onOpenTab) && (
        <div className="compare-tools">
          {tools}
          {onOpenTab && (
            <button type="button" onClick={onOpenTab}>
              {words('popup.openTab')}
            </button>
          )}
        </div>
      )}
      {firstEntry && secondEntry && first !== second ? (
        <ComparisonView
          registry={registry}
          first={firstEntry}
          second={secondEntry}
          onPair={onPair}
          onCode={(code) => onPair([first, code])}
        />
      ) : (
        <p role="status">
          {unknown === undefined ? words('popup.same') : words('reference.notFound', { query: unknown })}
        </p>
      )}
    </div>
  );
}
