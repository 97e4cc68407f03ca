import { useEffect, useState } from 'react';

/** Something that is loaded: still on its way, there, or out of reach. */
export type Loaded<Content> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly content: Content }
  | { readonly kind: 'failed' };

/** Loads something for a view, and loads it again when asked to; what was there stays until the new is. */
export function useLoaded<Content>(load: () => Promise<Content>): [Loaded<Content>, () => void] {
  const [loaded, setLoaded] = useState<Loaded<Content>>({ kind: 'loading' });
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn is the wish to load again
  useEffect(() => {
    let current = true;
    load().then(
      (content) => current && setLoaded({ kind: 'ready', content }),
      () => current && setLoaded({ kind: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [load, turn]);
  return [loaded, () => setTurn((last) => last + 1)];
}
