import type { ReactNode } from 'react';
import { classOfCode } from '@/data/code-class';
import { useWords } from '../words-context';
import type { Jump } from './page-list-state';

interface CodeRowProps {
  readonly code: number;
  readonly phrase: string;
  readonly count: number;
  /** The last jump, when it was to this code. */
  readonly jump: Jump | undefined;
  readonly onGo: (by: 1 | -1) => void;
}

/** One code of the page: its name leads to the next place, the arrows to the one before and the one after. */
export function CodeRow({ code, phrase, count, jump, onGo }: CodeRowProps): ReactNode {
  const words = useWords();
  const name = `${code} ${phrase}`.trim();
  const { place } = jump ?? {};
  return (
    <li className="code-row" data-class={classOfCode(code)} data-current={jump !== undefined || undefined}>
      <button type="button" className="code-row-name" onClick={() => onGo(1)}>
        <span className="code-number">{code}</span> <span className="code-row-phrase">{phrase}</span>
      </button>
      <span className="code-row-count">
        {place
          ? words('list.place', { ...place })
          : words('list.times', { count: count.toLocaleString(words.locale) })}
        {jump && !place && ` · ${words('list.gone')}`}
      </span>
      <Arrow label={words('list.previous', { name })} glyph="↑" onPress={() => onGo(-1)} />
      <Arrow label={words('list.next', { name })} glyph="↓" onPress={() => onGo(1)} />
    </li>
  );
}

function Arrow({ label, glyph, onPress }: { label: string; glyph: string; onPress: () => void }): ReactNode {
  return (
    <button type="button" className="code-row-arrow" aria-label={label} title={label} onClick={onPress}>
      {glyph}
    </button>
  );
}
