import type { ReactNode } from 'react';
import { browser } from 'wxt/browser';
import { ComparePage } from '@/components/comparison/compare-page';
import { comparisonMarkdown } from '@/components/comparison/comparison-markdown';
import { CopyComparison } from '@/components/comparison/copy-comparison';
import { RecentPairs } from '@/components/comparison/recent-pairs';
import { useWords } from '@/components/words-context';
import type { Registry } from '@/data/registry';
import type { Pair } from '@/lib/extension/last-pair';
import { referenceSearch } from '@/lib/extension/reference-address';
import { usePair } from './use-pair';

interface CompareTabProps {
  readonly registry: Registry;
  /** The pair to begin with, where the page has two codes. */
  readonly suggested?: Pair | undefined;
}

/** Compares two codes: the worst of the page, or the pair that was compared last. */
export function CompareTab({ registry, suggested }: CompareTabProps): ReactNode {
  const words = useWords();
  const { pair, recent, choose } = usePair(suggested);
  if (!pair) return null;
  const openInTab = () => {
    const search = referenceSearch({ kind: 'comparison', first: pair[0], second: pair[1] });
    void browser.tabs.create({ url: browser.runtime.getURL(`/reference.html${search}`) });
    window.close();
  };
  const [first, second] = pair.map((code) => registry.getEntry(code));
  const copy = async () => {
    if (!first || !second) return false;
    const text = comparisonMarkdown(registry, words, first, second);
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  };
  const others = recent.filter(([a, b]) => !(pair.includes(a) && pair.includes(b)));
  return (
    <ComparePage
      registry={registry}
      pair={pair}
      onPair={choose}
      onOpenTab={openInTab}
      tools={
        <>
          <RecentPairs pairs={others} onPair={choose} />
          {first && second && first !== second && <CopyComparison key={`${pair}`} onCopy={copy} />}
        </>
      }
    />
  );
}
