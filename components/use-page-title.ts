import { useEffect } from 'react';

/** Names the page in its tab, in the language of its words. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – SIP Lens`;
  }, [title]);
}
