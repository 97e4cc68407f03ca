import { readVisitRequest, type VisitReply, type VisitRequest } from '@/lib/visit/visit-messages';
import { isPicture } from '../collect/is-picture';
import { type CodeList, listCodes } from './code-list';
import { Cursor } from './cursor';
import { explainSelection } from './explain-selection';
import type { Asker, Visit, VisitedPage } from './visit-contract';

/** ms between two reports on the way: faster than the eye reads a number is of no use. */
const reportMs = 150;
/** ms after which a list is made anew before a step, since the page may have gone on. */
const freshMs = 15_000;

/** Answers questions about the whole page, in its own frame. */
export class PageVisit implements Visit {
  /** A name that the other side can call this frame by. */
  readonly #frame = crypto.randomUUID();
  readonly #document: Document;
  readonly #page: VisitedPage;
  readonly #cursor: Cursor;
  #last: { list: CodeList; at: number } | undefined;

  constructor(document: Document, page: VisitedPage) {
    this.#document = document;
    this.#page = page;
    this.#cursor = new Cursor(page);
  }

  greet(asker: Asker): (request: unknown) => void {
    const { defaultView: view, activeElement } = this.#document;
    // A frame inside has the keys when it is the active element; this one would say that it has the focus, too.
    const hasFocus = this.#document.hasFocus() && !activeElement?.matches('iframe, frame');
    const shown = this.#page.lastShown() ?? null;
    asker.reply({ type: 'here', frame: this.#frame, isTop: view === view?.top, hasFocus, shown });
    return (message) => {
      const request = readVisitRequest(message);
      if (request) void this.#answer(request, asker);
    };
  }

  async #answer(request: VisitRequest, asker: Asker): Promise<void> {
    if (request.type === 'pin') return this.#page.pinCard();
    const isHere = request.frame === this.#frame;
    if (request.type === 'list') return isHere ? this.#list(asker, request.mayBeKept) : undefined;
    // One card at a time, in the frames of a tab too.
    if (!isHere) return this.#page.closeCard();
    if (request.type === 'explain') {
      const explained = await explainSelection(this.#document, this.#page);
      return asker.reply({ type: 'explained', frame: this.#frame, ...explained });
    }
    return this.#go(request, asker);
  }

  async #list(asker: Asker, mayBeKept: boolean): Promise<void> {
    const kept = mayBeKept ? this.#kept() : undefined;
    if (kept) return asker.reply(this.#report(kept));
    let reportedAt = 0;
    const onProgress = (list: CodeList) => {
      if (performance.now() - reportedAt < reportMs) return;
      reportedAt = performance.now();
      asker.reply(this.#report(list));
    };
    asker.reply(this.#report(await this.#collect(onProgress, asker.signal)));
  }

  async #go(request: Extract<VisitRequest, { type: 'go' }>, { reply, signal }: Asker): Promise<void> {
    let arrival = await this.#cursor.go(this.#kept() ?? (await this.#collect(() => {}, signal)), request);
    if (arrival.kind === 'stale') {
      arrival = await this.#cursor.go(await this.#collect(() => {}, signal), request);
    }
    if (arrival.kind !== 'at') return reply({ type: 'end', frame: this.#frame });
    reply({ type: 'at', frame: this.#frame, code: arrival.code, ...arrival.turn });
  }

  #kept(): CodeList | undefined {
    const isFresh = this.#last && performance.now() - this.#last.at < freshMs;
    return isFresh ? this.#last?.list : undefined;
  }

  async #collect(onProgress: (list: CodeList) => void, signal: AbortSignal): Promise<CodeList> {
    const whileBoth = AbortSignal.any([signal, this.#page.signal]);
    const list = await listCodes(this.#document, this.#page.settings(), onProgress, whileBoth);
    this.#last = { list, at: performance.now() };
    return list;
  }

  #report({ tally, share }: CodeList): VisitReply {
    return {
      type: 'found',
      frame: this.#frame,
      share,
      codes: tally.codes().map(({ code, count }) => [code, count]),
      isPicture: isPicture(this.#document),
      usedAt: this.#cursor.usedAt,
    };
  }
}
