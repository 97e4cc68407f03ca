import type { ReactNode } from 'react';
import { useWords } from './words-context';

interface AnnouncementProps {
  /** What the card is about; absent while nothing is gone through. */
  readonly turn?: { readonly name: string; readonly at: number; readonly total: number } | undefined;
}

/** Says where a key has led to: "486 Busy Here, 3 of 12". Stays in place from card to card, or nothing is said. */
export function Announcement({ turn }: AnnouncementProps): ReactNode {
  const words = useWords();
  return (
    <p role="status" className="unseen">
      {turn && words('list.arrived', { ...turn })}
    </p>
  );
}
