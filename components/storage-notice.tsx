import type { ReactNode } from 'react';
import { useWords } from './words-context';

/** Says that what the user has set could not be read, and that nothing of it is lost. */
export function StorageNotice({ detail }: { readonly detail: string }): ReactNode {
  const words = useWords();
  return (
    <p role="alert" className="notice storage-notice">
      {words('storage.unreadable', { detail })}
    </p>
  );
}
