import type { Match } from '@/lib/detect/match';
import type { Shown } from '@/lib/visit/visit-messages';
import { cardParentFor } from '../card/card-parent';
import { loadOwnScript } from '../load-own-script';
import { ownGlobal } from '../own-global';
import type { Point } from '../point';
import type { Reading } from '../reading';
import type { Scanner } from '../scanner/scanner';
import { codeInTerminal } from '../terminal/code-in-terminal';
import type { Turn } from '../visit/visit-contract';
import type { Box } from './corridor';
import { codeInText, type FoundCode } from './found-code';
import type { HoverSettings } from './hover-settings';
import { matchAtPoint } from './match-at-point';
import { isOn, OpenCard, type Opening } from './open-card';
import { watchPointerRest } from './pointer-rest';
import { swallowRelease } from './swallow-release';
import { watchTaps } from './taps';

/** ms after a card in which the next code answers at once: the user is reading from code to code. */
const readingMs = 500;
/** ms the pointer has to rest on a neighbour: a frame or two, so that passing over is not resting. */
const neighbourRestMs = 40;

type State =
  | { kind: 'closed'; since: number }
  | { kind: 'opening'; anchor: Box }
  | { kind: 'open'; card: OpenCard };

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
      onInterrupt: (point: Point) => this.#onPress(point),
    };
    watchPointerRest(this.#document, rest, this.#signal, pointer);
    watchTaps(this.#document, (point) => void this.#onTap(point), this.#signal);
    this.#signal.addEventListener('abort', () => this.close());
  }

  #heldKey(): string | undefined {
    const { hover, modifier } = this.#settings();
    return hover === 'modifier' ? modifier : undefined;
  }

  #restMs(): number {
    const { restMs } = this.#settings();
    const neighbourMs = Math.min(neighbourRestMs, restMs);
    if (this.#state.kind === 'open') return this.#state.card.isHeadedFor() ? restMs : neighbourMs;
    const sinceLast = this.#state.kind === 'closed' ? performance.now() - this.#state.since : 0;
    return sinceLast < readingMs ? neighbourMs : restMs;
  }

  #onPress(point: Point): void {
    if (this.#state.kind !== 'open' || !this.#state.card.outlastsPress(point)) this.close();
  }

  /** Loads the card, once in a frame, while the pointer is about to rest on a code: it takes as long as the rest. */
  async #onPause(point: Point): Promise<void> {
    if (ownGlobal('sipLensCard') || this.#state.kind !== 'closed') return;
    // A card that does not load is met when the pointer rests.
    if (this.#codeAt(point)) await loadOwnScript('sipLensCard').catch(() => undefined);
  }

  async #onRest(point: Point): Promise<void> {
    if (this.#quiet && !isOn(point, this.#quiet)) this.#quiet = undefined;
    if (this.#quiet || this.#isKept(point)) return;
    await this.#openAt(point);
  }

  /** A tap on a code does what resting on it does; there is no pointer that could leave it. */
  async #onTap(point: Point): Promise<void> {
    this.#quiet = undefined;
    if (!this.#isKept(point)) await this.#openAt(point);
  }

  /** Whether the card that is open, or about to open, is the one for a pointer at a point. */
  #isKept(point: Point): boolean {
    if (this.#state.kind === 'opening') return isOn(point, this.#state.anchor);
    return this.#state.kind === 'open' && this.#state.card.holds(point);
  }

  async #openAt(point: Point): Promise<void> {
    const code = this.#codeAt(point);
    const anchor = code?.boxes().find((box) => isOn(point, box));
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
    await this.#open(code, { anchor, leftAt: middleOf(anchor), isUnvisited: true }, turn);
    return this.#state.kind === 'open' && this.#state.card.anchor === anchor;
  }

  /** The code whose card was open last. */
  lastShown(): Shown | undefined {
    return this.#shown;
  }

  /** Pins the open card, or lets it go. */
  pin(): void {
    if (this.#state.kind === 'open') this.#state.card.pin();
  }

  /** Takes the card away, also one that is about to open. */
  close(): void {
    if (this.#state.kind === 'open') this.#state.card.hide();
    if (this.#state.kind !== 'closed') this.#state = { kind: 'closed', since: performance.now() };
  }

  async #open(code: FoundCode, how: Opening, turn?: Turn): Promise<void> {
    const { match, text, element } = code;
    const { anchor } = how;
    const before = this.#state.kind === 'open' ? this.#state.card.anchor : undefined;
    const sameLine =
      before !== undefined && Math.abs(before.top - anchor.top) < (anchor.bottom - anchor.top) / 2;
    this.close();
    const opening: State = { kind: 'opening', anchor };
    this.#state = opening;
    try {
      const card = await loadOwnScript('sipLensCard');
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
      const open = new OpenCard(card, code, how);
      this.#state = { kind: 'open', card: open };
      open.watch(
        this.#document,
        () => this.close(),
        () => this.#onEscape(),
      );
    } catch {
      // The extension has been updated or removed under this page: no card, and no noise on its console.
      if (this.#state === opening) this.#state = { kind: 'closed', since: performance.now() };
    }
  }

  #onEscape(): void {
    if (this.#document.defaultView) swallowRelease(this.#document.defaultView, this.#signal);
    this.#dismiss();
  }

  /** Closes the card for good: its code stays quiet until the pointer has left it. */
  #dismiss(): void {
    if (this.#state.kind === 'open') this.#quiet = this.#state.card.anchor;
    this.close();
  }
}

function middleOf({ left, top, right, bottom }: Box): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
