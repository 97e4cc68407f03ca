import { useEffect, useState } from 'react';
import { type ReferenceView, readReferenceView, referenceSearch } from '@/lib/extension/reference-address';

/** What the address says to show, following back and forward, and a way to go elsewhere. */
export function useReferenceView(): [ReferenceView, (view: ReferenceView) => void] {
  const [view, setView] = useState(() => readReferenceView(location.search));
  useEffect(() => {
    const end = new AbortController();
    const read = () => setView(readReferenceView(location.search));
    addEventListener('popstate', read, { signal: end.signal });
    return () => end.abort();
  }, []);
  const go = (next: ReferenceView) => {
    history.pushState(null, '', `${location.pathname}${referenceSearch(next)}`);
    setView(next);
    scrollTo(0, 0);
  };
  return [view, go];
}
