import type { ReactNode } from 'react';
import { pluralForm } from '../plural-form';
import { useWords } from '../words-context';
import type { ListedCode } from './page-list-state';

interface ReadingProgressProps {
  readonly codes: readonly ListedCode[];
  readonly share: number;
}

/** How many codes there are, and how much of the page has been read while that is still going on. */
export function ReadingProgress({ codes, share }: ReadingProgressProps): ReactNode {
  const words = useWords();
  const { locale } = words;
  const places = codes.reduce((sum, { count }) => sum + count, 0);
  const percent = share.toLocaleString(locale, { style: 'percent' });
  const isReading = share < 1;
  return (
    <div className="reading-progress">
      <p>
        {words('list.totals', {
          codes: words(`list.codes.${pluralForm(codes.length, locale)}`, { count: codes.length }),
          places: words(`list.places.${pluralForm(places, locale)}`, {
            count: places.toLocaleString(locale),
          }),
        })}
        {isReading && <span> · {words('list.progress', { percent })}</span>}
      </p>
      {isReading && <progress value={share} max={1} aria-label={words('list.progress', { percent })} />}
    </div>
  );
}
