import { type ReactNode, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { ComparePage } from '@/components/comparison/compare-page';
import type { Registry } from '@/data/registry';
import { type Pair, readLastPair, rememberPair } from '@/lib/extension/last-pair';
import { referenceSearch } from '@/lib/extension/reference-address';

/** The toolbar page: compare two codes, beginning with the pair that was compared last. */
export function Popup({ registry }: { registry: Registry }): ReactNode {
  const [pair, setPair] = useState<Pair>();
  useEffect(() => {
    let current = true;
    void readLastPair().then((last) => current && setPair(last));
    return () => {
      current = false;
    };
  }, []);
  if (!pair) return null;
  const choose = (next: Pair) => {
    setPair(next);
    void rememberPair(next);
  };
  const openInTab = () => {
    const search = referenceSearch({ kind: 'comparison', first: pair[0], second: pair[1] });
    void browser.tabs.create({ url: browser.runtime.getURL(`/reference.html${search}`) });
    window.close();
  };
  return <ComparePage registry={registry} pair={pair} onPair={choose} onOpenTab={openInTab} />;
}
