import type { Match } from '@/lib/detect/match';
import { mayHoldSip, sipSigns } from '@/lib/detect/may-hold-sip';
import type { PageContext } from '@/lib/detect/page-context';
import { findCodes } from '../find-codes';
import { mostMarks } from '../paint/painter';
import type { Point } from '../point';
import { findInView, type Reading, readView } from '../reading';
import { SliceMemory } from '../text/slice-memory';
import { followPage } from './follow-page';
import type { ScannedFrame } from './scanner-contract';

/** A page that is followed: only it has an observer, a highlight and a style sheet. */
interface Following {
  /** What the whole page is about, as far as it is known. */
  context: PageContext | undefined;
  /** Paints what is in view anew. */
  repaint: () => void;
  readonly end: AbortController;
}

/** Finds the codes of a document: paints those in view while it follows the page, and reads anew what is asked for. */
export class Scanner {
  readonly #frame: ScannedFrame;
  readonly #memory = new SliceMemory();
  #following: Following | undefined;

  constructor(frame: ScannedFrame) {
    this.#frame = frame;
    const { settings, lifetime } = frame;
    settings.onChange(() => this.#following?.repaint(), lifetime.signal);
  }

  /** What is in view at this moment, and at `point`: the truth for a hover; undefined where nothing there speaks of SIP. */
  read(point?: Point): Reading | undefined {
    const { document, lifetime, detector, settings } = this.#frame;
    if (!lifetime.check()) return undefined;
    const view = readView(document, this.#memory, point);
    if (!this.#followFor(view.text)) return undefined;
    return findInView(view, detector, this.#following?.context, settings.now());
  }

  /** Codes in a text that the page only draws. */
  find(text: string): readonly Match[] {
    const { lifetime, detector, settings } = this.#frame;
    if (!lifetime.check() || !this.#followFor(text)) return [];
    return findCodes(detector, text, settings.now(), this.#following?.context);
  }

  /** Paints what is in view, and again whenever it changes, until five minutes have brought no code. */
  follow(): void {
    if (this.#following) return;
    const { document, lifetime, detector, onFollow, onFruitless } = this.#frame;
    const end = new AbortController();
    const following: Following = { context: undefined, repaint: () => {}, end };
    this.#following = following;
    onFollow();
    const options = {
      detector,
      read: () => this.#readToPaint(following.context),
      onContext: (context: PageContext) => {
        following.context = context;
      },
      onFruitless: () => {
        end.abort();
        this.#following = undefined;
        onFruitless();
      },
      isAlive: () => lifetime.check(),
    };
    following.repaint = followPage(document, options, AbortSignal.any([end.signal, lifetime.signal]));
  }

  /** What is in view, and the codes in it. */
  #readToPaint(context: PageContext | undefined): Reading {
    const { document, detector, settings } = this.#frame;
    const read = () => findInView(readView(document, this.#memory), detector, context, settings.now());
    const reading = read();
    if (reading.matches.length <= mostMarks || !this.#memory.readsAhead) return reading;
    // So many that those in view might not be among the painted ones, which are the first.
    this.#memory.stayNear();
    return read();
  }

  /** Whether the page is followed, which begins with a text that speaks of SIP. */
  #followFor(text: string): boolean {
    if (!this.#following && mayHoldSip(text, sipSigns(this.#frame.settings.now().keys))) this.follow();
    if (!this.#following) this.#frame.onVain();
    return this.#following !== undefined;
  }
}
