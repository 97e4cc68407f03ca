import type { Lifetime } from './lifetime';

/**
 * Works in a document, and begins anew when the page has written it anew: `document.open` takes every listener away,
 * ours too, and tells nobody. Whoever asks whether it is still alive finds out, so no observer is needed for it.
 */
export function whileDocumentLasts(
  document: Document,
  lifetime: Lifetime,
  begin: (lifetime: Lifetime) => void,
): void {
  const root = document.documentElement;
  const end = new AbortController();
  const signal = AbortSignal.any([end.signal, lifetime.signal]);
  const beginAnew = () => {
    if (lifetime.check()) whileDocumentLasts(document, lifetime, begin);
  };
  begin({
    signal,
    check() {
      if (!lifetime.check() || signal.aborted) return false;
      if (document.documentElement === root || !document.documentElement) return true;
      end.abort();
      // Not within the work that has asked: it has to end first.
      setTimeout(beginAnew);
      return false;
    },
  });
}
