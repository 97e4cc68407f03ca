import { useState } from 'react';
import { vi } from 'vitest';
import { ComparePage } from '@/components/comparison/compare-page';
import { show } from '../support/local-view';
import { registry } from '../support/registry';

type Choice = readonly [number, number | undefined];

/** Shows the compare page as its two homes use it: the pair that it asks for is the pair it gets. */
export function showComparePage(pair: Choice, onOpenTab?: () => void) {
  const onPair = vi.fn<(pair: [number, number]) => void>();
  function Home() {
    const [shown, setShown] = useState(pair);
    const choose = (next: [number, number]) => {
      onPair(next);
      setShown(next);
    };
    return (
      <ComparePage registry={registry} pair={shown} onPair={choose} {...(onOpenTab ? { onOpenTab } : {})} />
    );
  }
  return { ...show(<Home />), onPair };
}
