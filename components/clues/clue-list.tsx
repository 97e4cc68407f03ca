import type { ReactNode } from 'react';
import type { Vocabulary } from '@/data/vocabulary';
import type { Clue } from '@/lib/detect/clues/clue';
import { Prose } from '../prose';
import { useWords } from '../words-context';
import { clueRow } from './clue-row';

interface ClueListProps {
  readonly clues: readonly Clue[];
  readonly vocabulary: Vocabulary;
  /** How many of them to show; without it, all. */
  readonly most?: number | undefined;
  readonly onCode?: ((code: number) => void) | undefined;
}

/** What this very message says beside its code. */
export function ClueList({ clues, vocabulary, most = clues.length, onCode }: ClueListProps): ReactNode {
  const words = useWords();
  const rows = clues
    .flatMap((clue) => {
      const row = clueRow(clue, words, vocabulary);
      return row ? [{ ...row, key: `${clue.kind} ${clue.start}` }] : [];
    })
    .slice(0, most);
  if (rows.length === 0) return null;
  return (
    <section className="clues">
      <h3>{words('section.inThisMessage')}</h3>
      <dl>
        {rows.map(({ key, label, text }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>
              <Prose onCode={onCode}>{text}</Prose>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
