import type { Placement } from '@floating-ui/core';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { CardStack } from '@/components/card/card-stack';
import { WordsProvider } from '@/components/words-context';
import { type Knowledge, knowledgeOf } from '@/lib/detect/clues/knowledge';
import { readClues } from '@/lib/detect/clues/read-clues';
import { type LocalRegistry, loadRegistry } from '@/lib/extension/load-registry';
import type { Message } from '@/lib/extension/messages';
import type { Card, CardRequest } from '@/lib/page/card/card-contract';
import { createCardHost } from '@/lib/page/card/card-host';
import { placeCard } from '@/lib/page/card/place-card';

function send(message: Message): void {
  // After an update of the extension there is nobody to hear it: the page keeps its card, without links.
  browser.runtime.sendMessage(message).catch(() => {});
}

/** What a card is drawn from. */
interface CardSource extends LocalRegistry {
  readonly knowledge: Knowledge;
}

async function loadSource(): Promise<CardSource> {
  const local = await loadRegistry();
  return { ...local, knowledge: knowledgeOf(local.facts) };
}

/** The card as React draws it, in a host of its own; nothing of it is in the page until it is shown. */
export function createReactCard(document: Document, styles: string): Card {
  const host = createCardHost(document, styles);
  const root = createRoot(host.mount);
  const source = loadSource();
  // A failure is told to whoever asks for the card, not to the page's console.
  source.catch(() => {});
  let open: CardRequest | undefined;
  let placement: Placement = 'bottom-start';

  async function place(preferred: Placement): Promise<void> {
    if (open) placement = await placeCard(host.mount, open.anchor, preferred);
  }
  const resized = new ResizeObserver(() => void place(placement));
  resized.observe(host.mount);

  function render(request: CardRequest, { registry, knowledge, words, locale }: CardSource): void {
    const { code } = request.match;
    flushSync(() =>
      root.render(
        <WordsProvider value={words}>
          <div className="card-root" lang={locale}>
            <CardStack
              key={`${code} ${performance.now()}`}
              code={code}
              clues={readClues(request.text, request.match, knowledge)}
              registry={registry}
              onCompare={(first, second) => send({ type: 'open-comparison', first, second })}
              onReference={(shown) => send({ type: 'open-entry', code: shown })}
            />
          </div>
        </WordsProvider>,
      ),
    );
  }

  return {
    async show(request) {
      const loaded = await source;
      open = request;
      render(request, loaded);
      host.attach(request.parent);
      await place(request.sameLine ? placement : 'bottom-start');
    },
    hide() {
      open = undefined;
      host.detach();
    },
    box: () => (open ? host.mount.getBoundingClientRect() : undefined),
    isHeld: () => host.root.activeElement !== null,
    destroy() {
      open = undefined;
      resized.disconnect();
      root.unmount();
      host.detach();
    },
  };
}
