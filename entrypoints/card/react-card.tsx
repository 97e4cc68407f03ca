import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { type Announced, Announcement } from '@/components/announcement';
import { CardStack } from '@/components/card/card-stack';
import { WordsProvider } from '@/components/words-context';
import { textDirection } from '@/data/text-direction';
import type { Knowledge } from '@/lib/detect/clues/knowledge';
import { quietPatternOf } from '@/lib/detect/quiet-pattern';
import { type LocalRegistry, loadRegistry } from '@/lib/extension/load-registry';
import type { Message } from '@/lib/extension/messages';
import { followSettings } from '@/lib/extension/settings/follow-settings';
import type { Card, CardRequest } from '@/lib/page/card/card-contract';
import { createCardHost } from '@/lib/page/card/card-host';
import { copyText } from '@/lib/page/card/copy-text';
import { moveCard } from '@/lib/page/card/move-card';
import { giveRoom, placeCard, type Side } from '@/lib/page/card/place-card';
import { returnFocus } from '@/lib/page/card/return-focus';
import { schemeAt } from '@/lib/page/card/scheme-at';
import type { ClueReader } from '@/lib/page/clues/clue-reader-contract';
import { loadOwnScript } from '@/lib/page/load-own-script';
import { textScale } from '@/lib/settings/text-scale';

function send(message: Message): void {
  // After an update of the extension there is nobody to hear it: the page keeps its card, without links.
  browser.runtime.sendMessage(message).catch(() => {});
}

/** Silences a pattern on the site of this frame, or takes that back; tells whether it has been kept. */
function sendQuiet(pattern: string, quiet: boolean): Promise<boolean> {
  const message: Message = { type: 'quiet', pattern, quiet };
  return browser.runtime.sendMessage(message).then(
    (isKept: unknown) => isKept === true,
    () => false,
  );
}

/** What a card is drawn from. */
interface CardSource extends LocalRegistry {
  readonly readClues: ClueReader['readClues'];
  readonly knowledge: Knowledge;
}

async function loadSource(): Promise<CardSource> {
  const [local, { readClues, knowledgeOf }] = await Promise.all([
    loadRegistry(),
    loadOwnScript('sipLensClueReader'),
  ]);
  return { ...local, readClues, knowledge: knowledgeOf(local.facts) };
}

/** The card that is open. */
interface OpenCard {
  readonly request: CardRequest;
  /** What is said of it; the same object as long as it is open, so that it is said once. */
  readonly announced: Announced | undefined;
  /** Sets its view apart from that of the card before. */
  readonly key: number;
  pinned: boolean;
}

/** The card as React draws it, in a host of its own; nothing of it is in the page until it is shown. */
export function createReactCard(document: Document, styles: string): Card {
  const host = createCardHost(document, styles);
  const root = createRoot(host.mount);
  const end = new AbortController();
  let source = loadSource();
  // A failure is told to whoever asks for the card, not to the page's console.
  source.catch(() => {});
  followSettings(() => {
    source = loadSource();
    source.catch(() => {});
  }, end.signal);
  const focus = returnFocus(host.root);
  // The extension's own pages, as the first-run page, are no site.
  const isOnSite = !document.location.protocol.endsWith('-extension:');
  let open: OpenCard | undefined;
  let side: Side = 'below';
  let cards = 0;

  async function place(preferred: Side): Promise<void> {
    if (open?.pinned) moveCard(host.mount, 0, 0);
    else if (open) side = await placeCard(host.mount, open.request.anchor, preferred);
  }
  const resized = new ResizeObserver(() => void place(side));
  resized.observe(host.mount);

  async function render({ request, announced, key, pinned }: OpenCard): Promise<void> {
    const { registry, readClues, knowledge, words, locale } = await source;
    const { match, text } = request;
    flushSync(() =>
      root.render(
        <WordsProvider value={words}>
          <div className="card-root" lang={locale} dir={textDirection(locale)}>
            <Announcement announced={announced} />
            <CardStack
              key={key}
              code={match.code}
              clues={readClues(text, match, knowledge)}
              evidence={match.evidence}
              registry={registry}
              pinned={pinned}
              onCompare={(first, second) => send({ type: 'open-comparison', first, second })}
              onReference={(shown) => send({ type: 'open-entry', code: shown })}
              onCopy={(copied) => copyText(copied, host.root)}
              onPin={pin}
              onMove={(x, y) => moveCard(host.mount, x, y)}
              onClose={request.onClose}
              {...(isOnSite && { onQuiet: (quiet) => sendQuiet(quietPatternOf(text, match), quiet) })}
            />
          </div>
        </WordsProvider>,
      ),
    );
  }

  function pin(): void {
    if (!open) return;
    open.pinned = !open.pinned;
    void render(open);
  }

  /** By key the card is pinned to be used: focus goes into it, and back with Escape. */
  function pinByKey(): void {
    pin();
    if (open?.pinned) host.root.querySelector<HTMLElement>('.card')?.focus();
  }

  return {
    async show(request) {
      const { registry, appearance } = await source;
      const { theme, textSize } = appearance;
      const { match, turn } = request;
      const name = registry.nameOf(match.code);
      open = { request, announced: turn && { name, ...turn }, key: ++cards, pinned: false };
      host.mount.style.colorScheme = theme === 'auto' ? schemeAt(request.element) : theme;
      host.mount.style.setProperty('--text-scale', String(textScale[textSize]));
      // In the page before it is drawn: it measures how much of it fits.
      host.attach(request.parent);
      giveRoom(host.mount, request.anchor);
      await render(open);
      await place(request.sameLine ? side : 'below');
    },
    hide() {
      open = undefined;
      focus.release(() => host.detach());
    },
    box: () => (open && host.mount.isConnected ? host.mount.getBoundingClientRect() : undefined),
    isHeld: () => open?.pinned === true || host.root.activeElement !== null,
    pin: pinByKey,
    isPinned: () => open?.pinned === true,
    destroy() {
      open = undefined;
      end.abort();
      resized.disconnect();
      root.unmount();
      host.detach();
    },
  };
}
