import { type ReactNode, useEffect, useState } from 'react';
import { useWords } from './words-context';

/** Where a key has led to. */
export interface Announced {
  readonly name: string;
  readonly at: number;
  readonly total: number;
}

interface AnnouncementProps {
  /** Each object is said once; absent while nothing is gone through. */
  readonly announced: Announced | undefined;
}

/** ms that a live region has to be there, and empty, before screen readers hear what is put into it. */
const settlingMs = 100;

/** Says where a key has led to: "486 Busy Here, 3 of 12", also when it has led to the same place again. */
export function Announcement({ announced }: AnnouncementProps): ReactNode {
  const words = useWords();
  const [said, say] = useState('');
  useEffect(() => {
    say('');
    if (!announced) return;
    const timer = setTimeout(() => say(words('list.arrived', { ...announced })), settlingMs);
    return () => clearTimeout(timer);
  }, [announced, words]);
  return (
    <p role="status" className="unseen">
      {said}
    </p>
  );
}
