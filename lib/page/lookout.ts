import type { Lifetime } from './lifetime';
import type { Point } from './point';
import { loadScanner } from './scanner/load-scanner';
import type { PageScanner } from './scanner/scanner-contract';
import type { LiveSettings } from './settings/frame-settings';
import { runInIdleSlices } from './watch/idle-slices';
import { lookForSip } from './watch/look-for-sip';

/**
 * What the lookout does in a frame: look whether the page speaks of SIP at all, wait until it is time for another
 * look, or nothing, as long as the scanner follows the page. The first two leave no trace in the page.
 */
type State =
  | { kind: 'looking'; looks: number; begun: number; end: AbortController }
  | Waiting
  | { kind: 'following'; end: AbortController };

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

/** Waits in every frame for the first sign of SIP, and loads the scanner then. Most frames never have more of us. */
export class Lookout {
  readonly #document: Document;
  readonly #lifetime: Lifetime;
  readonly #settings: LiveSettings;
  #state: State = { kind: 'waiting', looks: 0, soonest: 0, due: 0, end: new AbortController() };
  #loading: Promise<PageScanner | undefined> | undefined;
  #scanner: PageScanner | undefined;
  /** Where the pointer has moved last, and when, in ms since the page began. */
  #pointer: { point: Point; at: number } | undefined;
  /** Aborts when the scanner is there, which feels for the pointer itself. */
  readonly #unattended = new AbortController();

  constructor(document: Document, lifetime: Lifetime, settings: LiveSettings) {
    this.#document = document;
    this.#lifetime = lifetime;
    this.#settings = settings;
  }

  /** Begins with a look at the page. */
  start(): void {
    this.#look(0);
    const { signal } = this.#lifetime;
    // A look that was due while the tab was hidden is made up for when it is shown.
    this.#document.addEventListener('visibilitychange', () => this.#lookAfterPause(), { signal });
    this.#document.addEventListener('pointermove', (event) => this.#onMove(event), {
      capture: true,
      passive: true,
      signal: AbortSignal.any([signal, this.#unattended.signal]),
    });
    // What a terminal draws is no text that a look could find.
    const openForTerminals = () => {
      if (this.#settings.now().readsTerminals) void this.open();
    };
    this.#settings.onChange(openForTerminals, signal);
    openForTerminals();
  }

  /** The scanner of this frame, if it is there already. */
  scanner(): PageScanner | undefined {
    return this.#scanner;
  }

  /** The scanner of this frame, loaded with the first call; undefined where the extension has gone. */
  open(): Promise<PageScanner | undefined> {
    this.#loading ??= this.#load().catch(() => {
      this.#loading = undefined;
      return undefined;
    });
    return this.#loading;
  }

  async #load(): Promise<PageScanner> {
    const scanner = await loadScanner(() => ({
      document: this.#document,
      lifetime: this.#lifetime,
      settings: this.#settings,
      pointer: this.#comingPointer(),
      onFollow: () => void this.#enter({ kind: 'following', end: new AbortController() }),
      onFruitless: () => this.#pause(pauses.length),
      onVain: () => this.#lookSoon(),
    }));
    this.#scanner = scanner;
    this.#unattended.abort();
    return scanner;
  }

  #look(looks: number): void {
    if (this.#document.hidden || !this.#lifetime.check()) return;
    if (this.#isTiny()) {
      this.#pause(looks);
      return;
    }
    const begun = performance.now();
    const signal = this.#enter({ kind: 'looking', looks, begun, end: new AbortController() });
    const done = (found: boolean) => (found ? void this.#follow(signal) : this.#pause(looks));
    const looking = lookForSip(this.#document.documentElement, this.#settings.now().keys);
    runInIdleSlices(looking, done, signal, lookSliceMs);
  }

  async #follow(signal: AbortSignal): Promise<void> {
    const scanner = await this.open();
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

  /** The pointer, if it has come to where it is just now: one that has stood there for long asks nothing. */
  #comingPointer(): Point | undefined {
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
