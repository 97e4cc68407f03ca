import type { Match } from '@/lib/detect/match';
import { mayHoldSip, sipSigns } from '@/lib/detect/may-hold-sip';
import type { PageContext } from '@/lib/detect/page-context';
import type { Detector } from './detector/detector-contract';
import { loadDetector } from './detector/load-detector';
import { type FindSettings, findCodes } from './find-codes';
import { followPage } from './follow-page';
import type { Lifetime } from './lifetime';
import type { Point } from './point';
import { findInView, type Reading, readView } from './reading';
import { runInIdleSlices } from './watch/idle-slices';
import { lookForSip } from './watch/look-for-sip';

/**
 * What the scanner does in a frame: look whether the page speaks of SIP at all, wait until it is time for another
 * look, fetch the detector for a page that does, and follow it. Only the last has an observer, a highlight and a
 * style sheet.
 */
type State =
  | { kind: 'looking'; looks: number; end: AbortController }
  | { kind: 'waiting'; looks: number; since: number; end: AbortController }
  | { kind: 'fetching'; end: AbortController }
  | Following;

interface Following {
  kind: 'following';
  readonly detector: Detector;
  /** What the whole page is about, as far as it is known. */
  context: PageContext | undefined;
  /** Paints what is in view anew. */
  repaint: () => void;
  readonly end: AbortController;
}

/** ms between looks at a page on which nothing has been found: an app may load its log late. */
const pauses = [500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000];
/** ms of a slice of a look: on most pages it is all that we ever do, so nobody may feel it. */
const lookSliceMs = 1;
/** ms since the last look before the user's doings may bring the next one forward. */
const leastPauseMs = 2_000;
/** CSS px: in a frame that is less wide or high no code can be read. Pages have such frames by the dozen. */
const leastSize = { width: 24, height: 8 };

export class Scanner {
  readonly #document: Document;
  readonly #lifetime: Lifetime;
  readonly #settings: () => FindSettings;
  #state: State = { kind: 'waiting', looks: 0, since: 0, end: new AbortController() };

  constructor(document: Document, lifetime: Lifetime, settings: () => FindSettings) {
    this.#document = document;
    this.#lifetime = lifetime;
    this.#settings = settings;
  }

  /** Begins with a look at the page, and follows it from the first sign of SIP on. */
  start(): void {
    this.#look(0);
    // A look that was due while the tab was hidden is made up for when it is shown.
    const options = { signal: this.#lifetime.signal };
    this.#document.addEventListener('visibilitychange', () => this.#lookAfterPause(), options);
  }

  /** What is in view at this moment, and at `point`: the truth for a hover; undefined where nothing there speaks of SIP. */
  async read(point?: Point): Promise<Reading | undefined> {
    if (!this.#lifetime.check()) return undefined;
    const view = readView(this.#document, point);
    const following = await this.#followFor(view.text);
    return following && findInView(view, following.detector, following.context, this.#settings());
  }

  /** Codes in a text that the page only draws. */
  async find(text: string): Promise<readonly Match[]> {
    const following = this.#lifetime.check() ? await this.#followFor(text) : undefined;
    return following ? findCodes(following.detector, text, this.#settings(), following.context) : [];
  }

  /** Paints anew with the settings of this moment, where codes are painted at all. */
  repaint(): void {
    if (this.#state.kind === 'following') this.#state.repaint();
  }

  /** Begins to follow the page for a text that speaks of SIP, unless it is followed already. */
  async #followFor(text: string): Promise<Following | undefined> {
    if (this.#state.kind === 'following') return this.#state;
    if (mayHoldSip(text, sipSigns(this.#settings().keys))) return this.#follow();
    this.#lookSoon();
    return undefined;
  }

  async #follow(): Promise<Following | undefined> {
    const fetching = this.#enter({ kind: 'fetching', end: new AbortController() });
    // Without the detector there is nothing to do here: the extension has gone, and says so to nobody.
    const detector = await loadDetector().catch(() => undefined);
    if (fetching.aborted) return undefined;
    if (!detector) {
      this.#pause(pauses.length);
      return undefined;
    }
    const end = new AbortController();
    const following: Following = { kind: 'following', detector, context: undefined, repaint: () => {}, end };
    const signal = this.#enter(following);
    const options = {
      detector,
      read: () => findInView(readView(this.#document), detector, following.context, this.#settings()),
      onContext: (context: PageContext) => {
        following.context = context;
      },
      onFruitless: () => this.#pause(pauses.length),
      isAlive: () => this.#lifetime.check(),
    };
    following.repaint = followPage(this.#document, options, signal);
    return following;
  }

  #look(looks: number): void {
    if (this.#document.hidden || !this.#lifetime.check()) return;
    if (this.#isTiny()) {
      this.#pause(looks);
      return;
    }
    const signal = this.#enter({ kind: 'looking', looks, end: new AbortController() });
    const done = (found: boolean) => (found ? void this.#follow() : this.#pause(looks));
    const looking = lookForSip(this.#document.documentElement, this.#settings().keys);
    runInIdleSlices(looking, done, signal, lookSliceMs);
  }

  #isTiny(): boolean {
    const { innerWidth = 0, innerHeight = 0 } = this.#document.defaultView ?? {};
    return innerWidth < leastSize.width || innerHeight < leastSize.height;
  }

  /** Brings the next look forward: the user does something with the page. */
  #lookSoon(): void {
    if (this.#state.kind !== 'waiting') return;
    if (performance.now() - this.#state.since > leastPauseMs) this.#look(this.#state.looks);
  }

  #lookAfterPause(): void {
    if (this.#state.kind === 'waiting') this.#look(this.#state.looks);
  }

  /** Waits for the next look, longer after each one in vain. */
  #pause(looks: number): void {
    const since = performance.now();
    const signal = this.#enter({ kind: 'waiting', looks: looks + 1, since, end: new AbortController() });
    const pause = pauses[Math.min(looks, pauses.length - 1)];
    const timer = setTimeout(() => this.#lookAfterPause(), pause);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }

  /** Ends what was done before, and begins the next: the signal ends with it, or with the lifetime. */
  #enter(next: State): AbortSignal {
    this.#state.end.abort();
    this.#state = next;
    return AbortSignal.any([next.end.signal, this.#lifetime.signal]);
  }
}
