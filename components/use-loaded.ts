import { useEffect, useState } from 'react';

/** Something that is loaded once: still on its way, there, or out of reach. */
export type Loaded<Content> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly content: Content }
  | { readonly kind: 'failed' };

/** Loads something once for a view. */
export function useLoaded<Content>(load: () => Promise<Content>): Loaded<Content> {
  const [loaded, setLoaded] = useState<Loaded<Content>>({ kind: 'loading' });
  useEffect(() => {
    let current = true;
    load().then(
      (content) => current && setLoaded({ kind: 'ready', content }),
      () => current && setLoaded({ kind: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [load]);
  return loaded;
}
