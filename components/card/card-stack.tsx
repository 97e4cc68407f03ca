import { type ReactNode, useState } from 'react';
import type { Registry } from '@/data/registry';
import type { Clues } from '@/lib/detect/clues/clue';
import { Card } from './card';

interface CardStackProps {
  /** The code of the match. */
  readonly code: number;
  readonly clues: Clues;
  readonly registry: Registry;
  readonly onCompare: (first: number, second: number | undefined) => void;
  readonly onReference: (code: number) => void;
}

/** The card of the match, and the cards of the codes opened from its text, with the way back. */
export function CardStack({ code, clues, registry, onCompare, onReference }: CardStackProps): ReactNode {
  const [opened, setOpened] = useState<readonly number[]>([]);
  const shown = opened.at(-1) ?? code;
  return (
    <Card
      key={opened.length}
      code={shown}
      entry={registry.getEntry(shown)}
      clues={opened.length === 0 ? clues : undefined}
      vocabulary={registry.vocabulary}
      locale={registry.locale}
      onCode={(next) => setOpened([...opened, next])}
      onBack={opened.length > 0 ? () => setOpened(opened.slice(0, -1)) : undefined}
      onCompare={(other) => onCompare(shown, other)}
      onReference={() => onReference(shown)}
    />
  );
}
