import { findMatches } from '@/lib/detect/find-matches';
import type { Match } from '@/lib/detect/match';
import { emptyPage, type PageContext } from '@/lib/detect/page-context';
import type { Lifetime } from './lifetime';
import { Painter } from './paint/painter';
import { bandAround } from './text/band';
import { readVisibleText, type VisibleText } from './text/read-visible-text';
import { runInIdleSlices } from './watch/idle-slices';
import { surveyPage } from './watch/survey-page';
import { watchChanges } from './watch/watch-changes';

/** What stands in view, and the codes in it. */
export interface Reading extends VisibleText {
  readonly matches: readonly Match[];
}

/**
 * What the scanner does in a frame: look now and then whether the page speaks of SIP at all, or follow a page
 * that does. Only the second has an observer, a highlight and a style sheet.
 */
type State =
  | { kind: 'looking'; looks: number; pause?: ReturnType<typeof setTimeout> | undefined }
  | { kind: 'following'; context: PageContext };

/** Viewports above and below the visible one that are painted ahead of a scroll. */
const margin = 1;
/** ms between looks at a page on which nothing has been found: an app may load its log late. */
const pauses = [500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

export class Scanner {
  readonly #document: Document;
  readonly #lifetime: Lifetime;
  readonly #signal: AbortSignal;
  #state: State = { kind: 'looking', looks: 0 };

  constructor(document: Document, lifetime: Lifetime) {
    this.#document = document;
    this.#lifetime = lifetime;
    this.#signal = lifetime.signal;
    this.#signal.addEventListener('abort', () => this.#stopPause());
  }

  /** Begins with a look at the page, and follows it from the first sign of SIP on. */
  start(): void {
    this.#look();
    // A look that was due while the tab was hidden is made up for when it is shown.
    const options = { signal: this.#signal };
    this.#document.addEventListener('visibilitychange', () => this.lookAgain(), options);
  }

  /** Reads what is in view and finds its codes: the truth of this moment. */
  read(): Reading {
    const height = this.#document.defaultView?.innerHeight ?? 0;
    const visible = readVisibleText(this.#document, bandAround(height, margin));
    const page = this.#state.kind === 'following' ? this.#state.context : undefined;
    return { ...visible, matches: findMatches(visible.text, page ? { page } : {}) };
  }

  /** Looks once more, soon, at a page that has not been found to hold SIP. */
  lookAgain(): void {
    if (this.#state.kind === 'looking' && !this.#document.hidden && this.#lifetime.check()) this.#look();
  }

  /** Follows the page without another look: a code has been seen in it. */
  follow(context: PageContext = emptyPage): void {
    if (this.#state.kind === 'following') return;
    this.#stopPause();
    this.#state = { kind: 'following', context };
    const painter = new Painter(this.#document, this.#signal);
    const paint = () => {
      if (!this.#lifetime.check()) return;
      const { text, pieces, matches, shadowRoots } = this.read();
      painter.paint({ text, pieces }, matches, shadowRoots);
      for (const root of shadowRoots) changes.observe(root);
    };
    const changes = watchChanges(this.#document, paint, this.#signal);
    paint();
  }

  #look(): void {
    this.#stopPause();
    if (this.#state.kind !== 'looking') return;
    const { looks } = this.#state;
    const root = this.#document.documentElement;
    runInIdleSlices(
      surveyPage(root),
      (survey) => {
        if (survey.mayHoldSip) return this.follow(survey.context);
        const pause = pauses[Math.min(looks, pauses.length - 1)];
        if (this.#state.kind !== 'looking') return;
        this.#state = { kind: 'looking', looks: looks + 1, pause: setTimeout(() => this.lookAgain(), pause) };
      },
      this.#signal,
    );
  }

  #stopPause(): void {
    if (this.#state.kind === 'looking') clearTimeout(this.#state.pause);
  }
}
