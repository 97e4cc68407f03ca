import { screen } from '@testing-library/react';
import { vi } from 'vitest';
import { CardStack } from '@/components/card/card-stack';
import type { Registry } from '@/data/registry';
import type { Clues } from '@/lib/detect/clues/clue';
import { cluesOf } from '../support/clues';
import { show } from '../support/local-view';
import { registry } from '../support/registry';

interface CardOptions {
  readonly clues?: Partial<Clues>;
  readonly from?: Registry;
}

/** Shows the card of a code to a user, outside of all that the page has: between two of its landmarks. */
export function showCard(code: number, { clues, from = registry }: CardOptions = {}) {
  const onCompare = vi.fn<(first: number, second: number | undefined) => void>();
  const onReference = vi.fn<(code: number) => void>();
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
          onCompare={onCompare}
          onReference={onReference}
        />
      </div>
      <aside>
        <button type="button">behind</button>
      </aside>
    </>
  );
  return { ...show(view, from.locale), onCompare, onReference, card: openCard };
}

/** The card as it stands now: a tooltip or, with focus in it, a dialog. */
export function openCard(): HTMLElement {
  return screen.queryByRole('dialog') ?? screen.getByRole('tooltip');
}
