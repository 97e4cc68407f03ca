import { useEffect, useState } from 'react';
import type { OptionsNews } from '@/components/options/options-status';
import { whyNotKept } from '@/components/why-not-kept';
import { useWords } from '@/components/words-context';

/** ms that a sentence covers what is behind it, where nothing can be done about it any more. */
const shownMs = 6_000;

/** Says what became of a change: a sentence and the way back, or why it could not be kept. */
export function useNews() {
  const words = useWords();
  const [news, setNews] = useState<OptionsNews>();
  useEffect(() => {
    if (!news || news.onUndo) return;
    const timer = setTimeout(() => setNews(undefined), shownMs);
    return () => clearTimeout(timer);
  }, [news]);
  const say = (text: string, onUndo?: () => void) =>
    setNews((last) => ({ id: (last?.id ?? 0) + 1, text, ...(onUndo && { onUndo }) }));
  /** Says what has become of a change; resolves with whether it was kept. */
  const tell = (change: Promise<void>, text: string, onUndo?: () => void): Promise<boolean> =>
    change.then(
      () => {
        say(text, onUndo);
        return true;
      },
      (error: unknown) => {
        say(whyNotKept(error, words));
        return false;
      },
    );
  return { news, tell };
}
