import { useEffect, useState } from 'react';
import { type ReferenceView, readReferenceView, referenceSearch } from '@/lib/extension/reference-address';

interface ReferencePlace {
  /** What the address says to show, following back and forward. */
  readonly view: ReferenceView;
  /** Goes elsewhere; back leads here again. */
  readonly go: (view: ReferenceView) => void;
  /** Changes what is shown here; back leads to where one was before. */
  readonly change: (view: ReferenceView) => void;
}

/** Where the reference is, and the ways to other places in it. */
export function useReferenceView(): ReferencePlace {
  const [view, setView] = useState(() => readReferenceView(location.search));
  useEffect(() => {
    const end = new AbortController();
    const read = () => setView(readReferenceView(location.search));
    addEventListener('popstate', read, { signal: end.signal });
    return () => end.abort();
  }, []);
  const address = (next: ReferenceView) => `${location.pathname}${referenceSearch(next)}`;
  const go = (next: ReferenceView) => {
    history.pushState(null, '', address(next));
    setView(next);
    scrollTo(0, 0);
  };
  const change = (next: ReferenceView) => {
    history.replaceState(null, '', address(next));
    setView(next);
  };
  return { view, go, change };
}
