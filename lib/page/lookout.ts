import type { Lifetime } from './lifetime';
import type { Point } from './point';
import { FrameScanner } from './scanner/frame-scanner';
import { followLookHints, type LookHints } from './settings/look-hints';
import { soon } from './soon';
import { runInIdleSlices } from './watch/idle-slices';
import { lookForSip } from './watch/look-for-sip';

/**
 * What the lookout does in a frame: look whether the page speaks of SIP at all, wait until it is time for another
 * look, or nothing, as long as the scanner follows the page or the site is switched off. The first two leave no trace
 * in the page.
 */
type State =
  | { kind: 'looking'; looks: number; begun: number; end: AbortController }
  | Waiting
  | { kind: 'following' | 'off'; end: AbortController };

interface Waiting {
  kind: 'waiting';
  looks: number;
  /** Before it no look is due, whatever the user does; ms since the page began, as `due`. */
  soonest: number;
  /** When the next look is due. */
  due: number;
  end: AbortController;
}

/** ms between looks at a page on which nothing has been found: an app may load its log late. */
const pauses = [500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000];
/** ms of a slice of a look: on most pages it is all that we ever do, so nobody may feel it. */
const lookSliceMs = 1;
/** ms after a look before the user's doings may bring the next one forward, and how often the look's own length. */
const leastPause = { ms: 2_000, looks: 5 };
/** ms after a move in which the pointer counts as about to rest. */
const comingMs = 4_000;
/** CSS px: in a frame that is less wide or high no code can be read. Pages have such frames by the dozen. */
const leastSize = { width: 24, height: 8 };

/**
 * Waits in every frame for the first sign of SIP, and has the scanner loaded then. Most frames never have more of us, and
 * do not even learn whether their site is on: that is asked when there is something to do.
 */
export class Lookout {
  /** What is to be done in the frame besides. */
  readonly frame: FrameScanner;
  readonly #document: Document;
  readonly #lifetime: Lifetime;
  #hints: LookHints = { keys: [], readsTerminals: false };
  #state: State = { kind: 'waiting', looks: 0, soonest: 0, due: 0, end: new AbortController() };
  /** Where the pointer has moved last, and when, in ms since the page began. */
  #pointer: { point: Point; at: number } | undefined;
  /** Aborts when the scanner is there, which feels for the pointer itself. */
  readonly #unattended = new AbortController();

  constructor(document: Document, lifetime: Lifetime) {
    this.#document = document;
    this.#lifetime = lifetime;
    this.frame = new FrameScanner(document, lifetime, {
      onSite: (isOn, wasScanned) => this.#onSite(isOn, wasScanned),
      handOverPointer: () => this.#handOverPointer(),
      onFollow: () => void this.#enter({ kind: 'following', end: new AbortController() }),
      onFruitless: () => this.#pause(pauses.length),
      onVain: () => this.#lookSoon(),
    });
  }

  /** Begins with a look at the page. */
  start(): void {
    // Each in a task of its own: the browser makes what a script uses when it uses it first, for up to 2 ms.
    soon(() => this.#look(0, true));
    runInIdleSlices(this.#listen(), () => {}, this.#lifetime.signal, { sliceMs: 0 });
  }

  *#listen(): Generator<void, void, void> {
    const { signal } = this.#lifetime;
    if (!this.#lifetime.check()) return;
    yield;
    // A look that was due while the tab was hidden is made up for when it is shown.
    this.#document.addEventListener('visibilitychange', () => this.#lookAfterPause(), { signal });
    this.#document.addEventListener('pointermove', (event) => this.#onMove(event), {
      capture: true,
      passive: true,
      signal: AbortSignal.any([signal, this.#unattended.signal]),
    });
    yield;
    followLookHints((hints) => this.#onHints(hints), signal);
  }

  #onHints(hints: LookHints): void {
    const hasNewKeys = hints.keys.join() !== this.#hints.keys.join();
    this.#hints = hints;
    // What a terminal draws is no text that a look could find: the site opens the scanner if it is one of them.
    if (hints.readsTerminals) void this.frame.site();
    if (hasNewKeys && this.#state.kind === 'waiting') this.#look(this.#state.looks);
  }

  #onSite(isOn: boolean, wasScanned: boolean): void {
    if (!isOn) this.#enter({ kind: 'off', end: new AbortController() });
    // Switched on again, or to be read in another way.
    else if (wasScanned || this.#state.kind === 'off') this.#look(0);
  }

  #look(looks: number, beginsNow = false): void {
    // The first look follows at once on the start: the extension is still there, and the document as well.
    if (this.#document.hidden || !(beginsNow || this.#lifetime.check())) return;
    if (this.#isTiny()) {
      this.#pause(looks);
      return;
    }
    const begun = performance.now();
    const signal = this.#enter({ kind: 'looking', looks, begun, end: new AbortController() });
    const done = (found: boolean) => (found ? void this.#follow(signal) : this.#pause(looks));
    const looking = lookForSip(this.#document, this.#hints.keys);
    runInIdleSlices(looking, done, signal, { sliceMs: lookSliceMs, beginsNow });
  }

  async #follow(signal: AbortSignal): Promise<void> {
    const scanner = await this.frame.open();
    if (signal.aborted) return;
    // Without a scanner there is nothing to do here: the extension has gone, and says so to nobody.
    if (scanner) scanner.follow();
    else this.#pause(pauses.length);
  }

  #isTiny(): boolean {
    const { innerWidth = 0, innerHeight = 0 } = this.#document.defaultView ?? {};
    return innerWidth < leastSize.width || innerHeight < leastSize.height;
  }

  #onMove(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    this.#pointer = { point: { x: event.clientX, y: event.clientY }, at: event.timeStamp };
    this.#lookSoon();
  }

  /** Gives the pointer, if it has come to where it is just now: one that has stood there for long asks nothing. */
  #handOverPointer(): Point | undefined {
    this.#unattended.abort();
    const { point, at = 0 } = this.#pointer ?? {};
    return performance.now() - at < comingMs ? point : undefined;
  }

  /** Brings the next look forward: the user does something with the page. */
  #lookSoon(): void {
    if (this.#state.kind === 'waiting' && this.#state.due > this.#state.soonest) {
      this.#wait({ ...this.#state, due: this.#state.soonest });
    }
  }

  #lookAfterPause(): void {
    if (this.#state.kind === 'waiting') this.#look(this.#state.looks);
  }

  /** Waits for the next look, longer after each one in vain. */
  #pause(looks: number): void {
    const now = performance.now();
    const lookMs = this.#state.kind === 'looking' ? now - this.#state.begun : 0;
    const soonest = now + Math.max(leastPause.ms, leastPause.looks * lookMs);
    const due = now + (pauses[Math.min(looks, pauses.length - 1)] ?? 0);
    this.#wait({ looks: looks + 1, soonest, due });
  }

  #wait({ looks, soonest, due }: Pick<Waiting, 'looks' | 'soonest' | 'due'>): void {
    const signal = this.#enter({ kind: 'waiting', looks, soonest, due, end: new AbortController() });
    const timer = setTimeout(() => this.#lookAfterPause(), due - performance.now());
    signal.addEventListener('abort', () => clearTimeout(timer));
  }

  /** Ends what was done before, and begins the next: the signal ends with it, or with the lifetime. */
  #enter(next: State): AbortSignal {
    this.#state.end.abort();
    this.#state = next;
    return AbortSignal.any([next.end.signal, this.#lifetime.signal]);
  }
}
