import { screen } from '@testing-library/react';
import { vi } from 'vitest';
import { CardStack } from '@/components/card/card-stack';
import type { Registry } from '@/data/registry';
import type { Clues } from '@/lib/detect/clues/clue';
import type { Evidence } from '@/lib/detect/match';
import { cluesOf } from '../support/clues';
import { show, wordsOf } from '../support/local-view';
import { registry } from '../support/registry';

interface CardOptions {
  readonly clues?: Partial<Clues>;
  readonly from?: Registry;
  readonly evidence?: readonly Evidence[];
  readonly pinned?: boolean;
}

/** Shows the card of a code to a user, outside of all that the page has: between two of its landmarks. */
export function showCard(
  code: number,
  { clues, from = registry, evidence = [], pinned = false }: CardOptions = {},
) {
  const onCompare = vi.fn<(first: number, second: number | undefined) => void>();
  const onReference = vi.fn<(code: number) => void>();
  const onCopy = vi.fn<(text: string) => Promise<boolean>>().mockResolvedValue(true);
  const onPin = vi.fn<(pinned: boolean) => void>();
  const onMove = vi.fn<(x: number, y: number) => void>();
  const onClose = vi.fn<() => void>();
  const onQuiet = vi.fn<(quiet: boolean) => Promise<boolean>>().mockResolvedValue(true);
  const events = { onCompare, onReference, onCopy, onPin, onMove, onClose, onQuiet };
  const view = (
    <>
      <main>
        <button type="button">before</button>
      </main>
      <div lang={from.locale}>
        <CardStack
          code={code}
          clues={cluesOf(clues)}
          registry={from}
          evidence={evidence}
          pinned={pinned}
          {...events}
        />
      </div>
      <aside>
        <button type="button">behind</button>
      </aside>
    </>
  );
  return { ...show(view, from.locale), ...events, card: openCard, locale: from.locale };
}

/** The card as it stands now: a tooltip or, with focus in it, a dialog. */
export function openCard(): HTMLElement {
  return screen.queryByRole('dialog') ?? screen.getByRole('tooltip');
}

/** Shows the card of a code, unfolded. */
export async function showWholeCard(code: number, options: CardOptions = {}) {
  const shown = showCard(code, options);
  await shown.user.click(screen.getByRole('button', { name: wordsOf(shown.locale)('card.more') }));
  return shown;
}
