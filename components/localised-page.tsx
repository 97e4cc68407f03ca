import { type ReactNode, useLayoutEffect } from 'react';
import type { Words } from '@/data/interface-text';
import type { Registry } from '@/data/registry';
import { textDirection } from '@/data/text-direction';
import type { Settings } from '@/lib/settings/setting-values';
import { StorageNotice } from './storage-notice';
import { useLoaded } from './use-loaded';
import { WordsProvider } from './words-context';

/** What a page is made of, and how it is to look. */
interface PageContent {
  readonly registry: Registry;
  readonly words: Words;
  readonly locale: string;
  readonly appearance: Pick<Settings, 'theme' | 'textSize'>;
  /** Why what the user has set could not be read, where that is so. */
  readonly storageFault?: string | undefined;
}

interface LocalisedPageProps {
  readonly load: () => Promise<PageContent>;
  /** The page itself; it may ask to load again, when the user has chosen another language. */
  readonly children: (registry: Registry, reload: () => void) => ReactNode;
}

/** A page that needs the registry: loads it, sets the page's language, and says so when it cannot. */
export function LocalisedPage({ load, children }: LocalisedPageProps): ReactNode {
  const [loaded, reload] = useLoaded(load);
  const content = loaded.kind === 'ready' ? loaded.content : undefined;
  // Before the first paint: a page that takes on its colours and sizes afterwards flashes.
  useLayoutEffect(() => {
    if (!content) return;
    document.documentElement.lang = content.locale;
    document.documentElement.dir = textDirection(content.locale);
    document.documentElement.dataset.theme = content.appearance.theme;
    document.documentElement.dataset.textSize = content.appearance.textSize;
  }, [content]);
  if (loaded.kind === 'loading') return <p role="status">…</p>;
  if (loaded.kind === 'failed') {
    // The words themselves could not be loaded, so this one sentence stands here.
    return <p role="alert">SIP Lens could not load its registry. Reload the extension and try again.</p>;
  }
  const { words, registry, storageFault } = loaded.content;
  return (
    <WordsProvider value={words}>
      {storageFault !== undefined && <StorageNotice detail={storageFault} />}
      {children(registry, reload)}
    </WordsProvider>
  );
}
