import type { Lifetime } from './lifetime';

/**
 * Works in a document, and begins anew when the page has written it anew: `document.open` takes every listener away,
 * ours too, and tells nobody. Whoever asks whether it is still alive finds out, so no observer is needed for it: ask
 * once before you listen.
 */
export function whileDocumentLasts(
  document: Document,
  lifetime: Lifetime,
  begin: (lifetime: Lifetime) => void,
): void {
  /** Noted when it is asked for first: the first look at an element costs a page a millisecond. */
  let root: Element | undefined;
  const end = new AbortController();
  const signal = AbortSignal.any([end.signal, lifetime.signal]);
  const beginAnew = () => {
    if (lifetime.check()) whileDocumentLasts(document, lifetime, begin);
  };
  begin({
    signal,
    check() {
      if (!lifetime.check() || signal.aborted) return false;
      root ??= document.documentElement ?? undefined;
      if (document.documentElement === root || !document.documentElement) return true;
      end.abort();
      // Not within the work that has asked: it has to end first.
      setTimeout(beginAnew);
      return false;
    },
  });
}
