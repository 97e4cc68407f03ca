import { type ReactNode, useEffect } from 'react';
import type { Words } from '@/data/interface-text';
import type { Registry } from '@/data/registry';
import { useLoaded } from './use-loaded';
import { WordsProvider } from './words-context';

interface LocalisedPageProps {
  readonly load: () => Promise<{ registry: Registry; words: Words; locale: string }>;
  /** The page itself; it may ask to load again, when the user has chosen another language. */
  readonly children: (registry: Registry, reload: () => void) => ReactNode;
}

/** A page that needs the registry: loads it, sets the page's language, and says so when it cannot. */
export function LocalisedPage({ load, children }: LocalisedPageProps): ReactNode {
  const [loaded, reload] = useLoaded(load);
  const locale = loaded.kind === 'ready' ? loaded.content.locale : undefined;
  useEffect(() => {
    if (locale) document.documentElement.lang = locale;
  }, [locale]);
  if (loaded.kind === 'loading') return <p role="status">…</p>;
  if (loaded.kind === 'failed') {
    // The words themselves could not be loaded, so this one sentence stands here.
    return <p role="alert">SIP Lens could not load its registry. Reload the extension and try again.</p>;
  }
  return (
    <WordsProvider value={loaded.content.words}>{children(loaded.content.registry, reload)}</WordsProvider>
  );
}
