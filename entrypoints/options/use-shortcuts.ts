import { useEffect, useState } from 'react';
import { readShortcuts, type Shortcut } from '@/lib/extension/shortcuts/read-shortcuts';

/** The keys of our commands; read again when the user comes back from where they are changed. */
export function useShortcuts(): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const end = new AbortController();
    const read = async () => {
      const found = await readShortcuts();
      if (!end.signal.aborted) setShortcuts(found);
    };
    // No event of Chrome tells of a change.
    addEventListener('focus', read, { signal: end.signal });
    document.addEventListener('visibilitychange', read, { signal: end.signal });
    void read();
    return () => end.abort();
  }, []);
  return shortcuts;
}
