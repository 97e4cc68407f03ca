import { type ReactNode, useEffect, useState } from 'react';
import { mostRestMs } from '@/lib/settings/setting-values';
import { useWords } from '../words-context';

/** ms after the last move of the slider: browsers allow two writes a second to storage that syncs. */
const settleMs = 400;

interface DelaySliderProps {
  readonly restMs: number;
  readonly onDelay: (restMs: number) => void;
}

/** How long the pointer has to rest before a card opens. */
export function DelaySlider({ restMs, onDelay }: DelaySliderProps): ReactNode {
  const words = useWords();
  const [moved, setMoved] = useState<number>();
  useEffect(() => {
    if (moved === undefined) return;
    const timer = setTimeout(() => {
      onDelay(moved);
      setMoved(undefined);
    }, settleMs);
    return () => clearTimeout(timer);
  }, [moved, onDelay]);
  const shown = moved ?? restMs;
  const said = words('options.milliseconds', { count: shown.toLocaleString(words.locale) });
  return (
    <label className="slider">
      <span>{words('options.delay')}</span>
      <input
        type="range"
        min={0}
        max={mostRestMs}
        step={50}
        value={shown}
        aria-valuetext={said}
        onChange={(event) => setMoved(event.target.valueAsNumber)}
      />
      <span aria-hidden="true">{said}</span>
    </label>
  );
}
