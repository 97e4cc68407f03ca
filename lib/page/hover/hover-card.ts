import type { Match } from '@/lib/detect/match';
import type { Card } from '../card/card-contract';
import { cardParentFor } from '../card/card-parent';
import { loadCard } from '../card/load-card';
import { ownGlobal } from '../own-global';
import type { Point } from '../point';
import type { Reading } from '../reading';
import type { Scanner } from '../scanner/scanner';
import { codeInTerminal } from '../terminal/code-in-terminal';
import type { Turn } from '../visit/visit-contract';
import type { Shown } from '../visit/visit-messages';
import { type Box, isInBox, isInCorridor } from './corridor';
import { codeInText, type FoundCode } from './found-code';
import type { HoverSettings } from './hover-settings';
import { matchAtPoint } from './match-at-point';
import { watchPointerRest } from './pointer-rest';
import { swallowRelease } from './swallow-release';
import { watchTaps } from './taps';

/** ms after a card in which the next code answers at once: the user is reading from code to code. */
const readingMs = 500;
/** ms the pointer has to rest on a neighbour: a frame or two, so that passing over is not resting. */
const neighbourRestMs = 40;
/** ms the card stays when the pointer has left match, corridor and card. */
const leaveMs = 300;
/** CSS px that the page may scroll before the card has lost its line. */
const scrollSlack = 4;
/** CSS px around match and card that count as them. */
const boxSlack = 3;

type State =
  | { kind: 'closed'; since: number }
  | { kind: 'opening'; anchor: Box }
  | {
      kind: 'open';
      card: Card;
      code: FoundCode;
      anchor: Box;
      leftAt: Point;
      /** Opened by a key or the toolbar page: a pointer that has not come to it yet does not close it. */
      isUnvisited: boolean;
      end: AbortController;
    };

/** How a card is opened: by the pointer at a point, or from elsewhere. */
interface Opening {
  readonly anchor: Box;
  readonly leftAt: Point;
  readonly isUnvisited: boolean;
  readonly turn?: Turn | undefined;
}

/** Opens the card of the code on which the pointer rests, and closes it when the pointer has gone elsewhere. */
export class HoverCard {
  readonly #document: Document;
  readonly #scanner: Scanner;
  readonly #settings: () => HoverSettings;
  readonly #signal: AbortSignal;
  #state: State = { kind: 'closed', since: Number.NEGATIVE_INFINITY };
  /** The match that Escape has silenced, until the pointer has left it. */
  #quiet: Box | undefined;
  #shown: Shown | undefined;
  #point: Point = { x: -1, y: -1 };
  #leaving: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, scanner: Scanner, settings: () => HoverSettings, signal: AbortSignal) {
    this.#document = document;
    this.#scanner = scanner;
    this.#settings = settings;
    this.#signal = signal;
  }

  /** Begins to feel for the pointer, which stands at `pointer` if it has moved before. */
  start(pointer?: Point): void {
    const rest = {
      restMs: () => this.#restMs(),
      heldKey: () => this.#heldKey(),
      onPause: (point: Point) => void this.#onPause(point),
      onRest: (point: Point) => void this.#onRest(point),
      onInterrupt: (point: Point) => this.#closeUnlessOnCard(point),
    };
    watchPointerRest(this.#document, rest, this.#signal, pointer);
    watchTaps(this.#document, (point) => void this.#onTap(point), this.#signal);
    this.#signal.addEventListener('abort', () => this.#close());
  }

  #heldKey(): string | undefined {
    const { hover, modifier } = this.#settings();
    return hover === 'modifier' ? modifier : undefined;
  }

  #restMs(): number {
    const { restMs } = this.#settings();
    const neighbourMs = Math.min(neighbourRestMs, restMs);
    if (this.#state.kind === 'open') {
      const card = this.#state.card.box();
      const heading = card && isInCorridor(this.#point, this.#state.leftAt, card);
      return heading ? restMs : neighbourMs;
    }
    const sinceLast = this.#state.kind === 'closed' ? performance.now() - this.#state.since : 0;
    return sinceLast < readingMs ? neighbourMs : restMs;
  }

  /** Loads the card, once in a frame, while the pointer is about to rest on a code: it takes as long as the rest. */
  async #onPause(point: Point): Promise<void> {
    if (ownGlobal('sipLensCard') || this.#state.kind !== 'closed') return;
    // A card that does not load is met when the pointer rests.
    if (this.#codeAt(point)) await loadCard().catch(() => undefined);
  }

  async #onRest(point: Point): Promise<void> {
    this.#point = point;
    if (this.#quiet && !isInBox(point, this.#quiet, boxSlack)) this.#quiet = undefined;
    if (this.#quiet || this.#isKept(point)) return;
    await this.#openAt(point);
  }

  /** A tap on a code does what resting on it does; there is no pointer that could leave it. */
  async #onTap(point: Point): Promise<void> {
    this.#point = point;
    this.#quiet = undefined;
    if (!this.#isKept(point)) await this.#openAt(point);
  }

  async #openAt(point: Point): Promise<void> {
    const code = this.#codeAt(point);
    const anchor = code?.boxes().find((box) => isInBox(point, box, boxSlack));
    if (code && anchor) await this.#open(code, { anchor, leftAt: point, isUnvisited: false });
  }

  #codeAt(point: Point): FoundCode | undefined {
    const reading = this.#scanner.read(point);
    const match =
      reading && matchAtPoint(this.#document, point, reading, reading.matches, reading.shadowRoots);
    if (match) return codeInText(reading, match);
    if (!this.#settings().readsTerminals) return undefined;
    return codeInTerminal(this.#document, point, (text) => this.#scanner.find(text));
  }

  /** Opens the card of a match without the pointer, for a key or the toolbar page; says whether it is open. */
  async openFor(reading: Reading, match: Match, turn?: Turn): Promise<boolean> {
    const code = codeInText(reading, match);
    const [anchor] = code?.boxes() ?? [];
    if (!code || !anchor) return false;
    this.#quiet = undefined;
    await this.#open(code, { anchor, leftAt: middleOf(anchor), isUnvisited: true, turn });
    return this.#state.kind === 'open' && this.#state.anchor === anchor;
  }

  /** The code whose card was open last. */
  lastShown(): Shown | undefined {
    return this.#shown;
  }

  /** Pins the open card, or lets it go. */
  pin(): void {
    if (this.#state.kind === 'open') this.#state.card.pin();
  }

  async #open(code: FoundCode, { anchor, leftAt, isUnvisited, turn }: Opening): Promise<void> {
    const { match, text, element } = code;
    const before = this.#state.kind === 'open' ? this.#state.anchor : undefined;
    const sameLine =
      before !== undefined && Math.abs(before.top - anchor.top) < (anchor.bottom - anchor.top) / 2;
    this.#close();
    const opening: State = { kind: 'opening', anchor };
    this.#state = opening;
    try {
      const card = await loadCard();
      // The pointer may have gone on, and the page with it, while the card was loading.
      if (this.#state !== opening || this.#signal.aborted) return;
      await card.show({
        match,
        text,
        anchor,
        sameLine,
        parent: cardParentFor(element),
        element,
        onClose: () => this.#dismiss(),
        ...(turn && { turn }),
      });
      if (this.#state !== opening || this.#signal.aborted) return card.hide();
      this.#shown = { code: match.code, at: Date.now() };
      const end = new AbortController();
      this.#state = { kind: 'open', card, code, anchor, leftAt, isUnvisited, end };
      this.#watchOpenCard(AbortSignal.any([end.signal, this.#signal]));
    } catch {
      // The extension has been updated or removed under this page: no card, and no noise on its console.
      if (this.#state === opening) this.#state = { kind: 'closed', since: performance.now() };
    }
  }

  /** Listens for all that closes a card, only as long as one is open. */
  #watchOpenCard(signal: AbortSignal): void {
    const passive = { capture: true, passive: true, signal };
    this.#document.addEventListener('pointermove', (event) => this.#onMove(event), passive);
    this.#document.addEventListener('scroll', () => this.#onScroll(), passive);
    this.#document.documentElement.addEventListener(
      'pointerleave',
      (event) => event.isTrusted && this.#leave(),
      // With capture it would be called for each element that the pointer leaves.
      { passive: true, signal },
    );
    this.#document.defaultView?.addEventListener(
      'pagehide',
      (event) => event.isTrusted && this.#close(),
      passive,
    );
    this.#document.defaultView?.addEventListener('keydown', (event) => this.#onKey(event), {
      capture: true,
      signal,
    });
  }

  #onMove(event: PointerEvent): void {
    // A finger that moves scrolls the page: it neither comes to the card nor leaves it.
    if (!event.isTrusted || event.pointerType === 'touch') return;
    this.#point = { x: event.clientX, y: event.clientY };
    if (this.#isKept(this.#point)) this.#stay();
    else this.#leave();
  }

  /** Whether the pointer is on the open card's match, on its way to the card, or on the card. */
  #isKept(point: Point): boolean {
    if (this.#state.kind === 'opening') return isInBox(point, this.#state.anchor, boxSlack);
    if (this.#state.kind !== 'open') return false;
    if (!this.#state.card.box()) {
      // The page has taken it away.
      this.#close();
      return false;
    }
    // One card at a time: the pinned one is read while the pointer is elsewhere.
    if (this.#state.card.isPinned()) return true;
    if (isInBox(point, this.#state.anchor, boxSlack)) {
      this.#state.leftAt = point;
      return true;
    }
    const card = this.#state.card.box();
    return (
      card !== undefined && (isInBox(point, card, boxSlack) || isInCorridor(point, this.#state.leftAt, card))
    );
  }

  #stay(): void {
    if (this.#state.kind === 'open') this.#state.isUnvisited = false;
    clearTimeout(this.#leaving);
    this.#leaving = undefined;
  }

  #leave(): void {
    if (this.#state.kind === 'open' && this.#state.isUnvisited) return;
    this.#leaving ??= setTimeout(() => {
      this.#leaving = undefined;
      if (this.#state.kind === 'open' && !this.#state.card.isHeld()) this.#close();
    }, leaveMs);
  }

  #onScroll(): void {
    if (this.#state.kind !== 'open' || this.#state.card.isHeld()) return;
    const { anchor, code } = this.#state;
    const near = code
      .boxes()
      .some(
        (box) =>
          Math.abs(box.top - anchor.top) <= scrollSlack && Math.abs(box.left - anchor.left) <= scrollSlack,
      );
    if (!near) this.#close();
  }

  #onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape' || this.#state.kind !== 'open') return;
    // The key closed our card: the page's own dialog under it stays.
    event.preventDefault();
    event.stopImmediatePropagation();
    if (this.#document.defaultView) swallowRelease(this.#document.defaultView, this.#signal);
    this.#dismiss();
  }

  /** Closes the card for good: its code stays quiet until the pointer has left it. */
  #dismiss(): void {
    if (this.#state.kind === 'open') this.#quiet = this.#state.anchor;
    this.#close();
  }

  #closeUnlessOnCard(point: Point): void {
    if (this.#state.kind === 'open') {
      const card = this.#state.card.box();
      const onCard = card !== undefined && isInBox(point, card, boxSlack);
      if (onCard || this.#state.card.isPinned()) return;
    }
    this.#close();
  }

  #close(): void {
    this.#stay();
    if (this.#state.kind === 'open') {
      this.#state.end.abort();
      this.#state.card.hide();
    }
    if (this.#state.kind !== 'closed') this.#state = { kind: 'closed', since: performance.now() };
  }
}

function middleOf({ left, top, right, bottom }: Box): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
