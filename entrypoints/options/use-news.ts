import { useState } from 'react';
import type { OptionsNews } from '@/components/options/options-status';
import { useWords } from '@/components/words-context';

/** Says what became of a change: a sentence and the way back, or why it could not be kept. */
export function useNews() {
  const words = useWords();
  const [news, setNews] = useState<OptionsNews>();
  const say = (text: string, onUndo?: () => void) =>
    setNews((last) => ({ id: (last?.id ?? 0) + 1, text, ...(onUndo && { onUndo }) }));
  const tell = (change: Promise<void>, text: string, onUndo?: () => void) => {
    change.then(
      () => say(text, onUndo),
      (error: unknown) => {
        const detail = error instanceof Error ? error.message : String(error);
        say(/quota/i.test(detail) ? words('options.full') : words('options.failed', { detail }));
      },
    );
  };
  return { news, tell };
}
