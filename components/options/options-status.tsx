import type { ReactNode } from 'react';
import { useWords } from '../words-context';

/** What has just happened to the options, and the way back where there is one. */
export interface OptionsNews {
  /** Tells the same sentence, said again, from the first. */
  readonly id: number;
  readonly text: string;
  readonly onUndo?: () => void;
}

/** Says what has happened, politely: a screen reader finishes its sentence first. */
export function OptionsStatus({ news }: { readonly news: OptionsNews | undefined }): ReactNode {
  const words = useWords();
  return (
    <div className="options-status" data-shown={news !== undefined || undefined}>
      <div role="status">{news && <span key={news.id}>{news.text}</span>}</div>
      {news?.onUndo && (
        <button type="button" onClick={news.onUndo}>
          {words('options.undo')}
        </button>
      )}
    </div>
  );
}
