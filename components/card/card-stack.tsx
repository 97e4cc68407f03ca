import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { Registry } from '@/data/registry';
import type { Clues } from '@/lib/detect/clues/clue';
import type { Evidence } from '@/lib/detect/match';
import { useWords } from '../words-context';
import { Card } from './card';
import { cardCopy } from './card-copy';
import type { CardEvents } from './card-props';

interface CardStackProps extends CardEvents {
  /** The code of the match. */
  readonly code: number;
  readonly clues: Clues;
  readonly evidence?: readonly Evidence[];
  readonly registry: Registry;
  /** Whether it stays when the pointer has left it. */
  readonly pinned?: boolean;
}

/** The card of the match, and the cards of the codes opened from its text, with the way back. */
export function CardStack({
  code,
  clues,
  evidence = [],
  registry,
  pinned = false,
  ...events
}: CardStackProps): ReactNode {
  const words = useWords();
  const [opened, setOpened] = useState<readonly number[]>([]);
  const place = useRef<HTMLDivElement>(null);
  const turned = useRef(false);
  const shown = opened.at(-1) ?? code;
  const isFirst = opened.length === 0;
  const entry = registry.getEntry(shown);
  const said = isFirst ? clues : undefined;

  function open(codes: readonly number[]): void {
    setOpened(codes);
    turned.current = true;
  }
  // The button that was pressed has gone with the card before: focus stays in the card.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time another code is shown
  useLayoutEffect(() => {
    if (turned.current) place.current?.querySelector<HTMLElement>('.card')?.focus();
  }, [opened]);

  return (
    <div ref={place}>
      <Card
        {...events}
        key={opened.length}
        code={shown}
        entry={entry}
        clues={said}
        evidence={isFirst ? evidence : []}
        registry={registry}
        pinned={pinned}
        onCode={(next) => open([...opened, next])}
        onBack={isFirst ? undefined : () => open(opened.slice(0, -1))}
        onCompare={(other) => events.onCompare(shown, other)}
        onReference={() => events.onReference(shown)}
        onCopy={(format) =>
          events.onCopy(cardCopy({ code: shown, entry, clues: said, registry }, words, format))
        }
      />
    </div>
  );
}
