import type { ReactNode } from 'react';
import { useWords } from '../words-context';
import type { WhyUnread } from './page-list-state';

/** Where a selection can still be explained although no text can be read. */
const selectable: ReadonlySet<WhyUnread> = new Set<WhyUnread>(['picture', 'pdf', 'off']);

/** Says in a plain sentence why there is no list, and what can be done. */
export function UnreadPage({ why }: { why: WhyUnread }): ReactNode {
  const words = useWords();
  return (
    <div className="unread-page" role="status">
      <p>{words(`unread.${why}`)}</p>
      {selectable.has(why) && <p>{words('list.selection')}</p>}
    </div>
  );
}
