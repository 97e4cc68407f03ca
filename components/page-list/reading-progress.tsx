import type { ReactNode } from 'react';
import { useWords } from '../words-context';
import type { ListedCode } from './page-list-state';

interface ReadingProgressProps {
  readonly codes: readonly ListedCode[];
  readonly share: number;
}

/** How many codes there are, and how much of the page has been read while that is still going on. */
export function ReadingProgress({ codes, share }: ReadingProgressProps): ReactNode {
  const words = useWords();
  const places = codes.reduce((sum, { count }) => sum + count, 0).toLocaleString();
  const percent = share.toLocaleString(undefined, { style: 'percent' });
  const isReading = share < 1;
  return (
    <div className="reading-progress">
      <p>
        {words('list.totals', { codes: codes.length, places })}
        {isReading && <span> · {words('list.progress', { percent })}</span>}
      </p>
      {isReading && <progress value={share} max={1} aria-label={words('list.progress', { percent })} />}
    </div>
  );
}
