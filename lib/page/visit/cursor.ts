import type { VisitRequest } from '@/lib/visit/visit-messages';
import type { Mention } from '../collect/code-tally';
import { offsetOf, type Place } from '../text/page-text';
import type { CodeList } from './code-list';
import { firstInView } from './first-in-view';
import { rangeAt } from './range-at';
import { scrollToRange } from './scroll-to-range';
import { stepTo } from './step-to';
import type { Turn, VisitedPage } from './visit-contract';

type Go = Extract<VisitRequest, { type: 'go' }>;

/** Where a step has led: to a code, past the last one, or to a text that is not there any more. */
export type Arrival = { kind: 'at'; code: number; turn: Turn } | { kind: 'end' } | { kind: 'stale' };

/** Goes through the codes of a frame with a cursor of its own: focus, caret and selection stay the page's. */
export class Cursor {
  readonly #page: VisitedPage;
  #at: Mention<Place> | undefined;
  #usedAt = 0;

  constructor(page: VisitedPage) {
    this.#page = page;
  }

  /** When it was moved last, in ms since 1970; 0 for never. */
  get usedAt(): number {
    return this.#usedAt;
  }

  async go({ tally: { mentions, total } }: CodeList, request: Go): Promise<Arrival> {
    const { by, code } = request;
    const at = stepTo(mentions, { from: this.#from(mentions, request), by, code });
    const mention = at === undefined ? undefined : mentions[at];
    if (at === undefined || !mention) return { kind: 'end' };
    const range = rangeAt(mention);
    if (!range) return { kind: 'stale' };
    this.#at = mention;
    this.#usedAt = Date.now();
    scrollToRange(range);
    const ofCode = (each: { code: number }) => code === undefined || each.code === code;
    const passed = mentions.slice(0, at + 1).filter(ofCode).length;
    const here = code === undefined ? total : mentions.filter(ofCode).length;
    const turn = { at: request.before + passed, total: Math.max(request.total, request.before + here) };
    return (await this.#open(mention, turn)) ? { kind: 'at', code: mention.code, turn } : { kind: 'stale' };
  }

  #from(mentions: readonly Mention<Place>[], { by, restart }: Go): number | undefined {
    if (restart) return undefined;
    const last = this.#at;
    if (!last) return by === 1 ? firstInView(mentions) - 1 : firstInView(mentions);
    const known = mentions.indexOf(last);
    if (known >= 0) return known;
    const { node, offset } = last.place;
    // The list has been made anew since.
    const same = mentions.findIndex(({ place }) => place.node === node && place.offset === offset);
    return same >= 0 ? same : firstInView(mentions) - 1;
  }

  async #open({ place }: Mention<Place>, turn: Turn): Promise<boolean> {
    await nextFrames();
    const reading = await this.#page.read();
    const offset = reading && offsetOf(reading, place);
    if (offset === undefined) return false;
    const match = reading?.matches.find(({ start, end }) => start <= offset && end > offset);
    return reading && match ? this.#page.openCard(reading, match, turn) : false;
  }
}

/** Lets the page draw what has been scrolled to: a virtualised list swaps its rows then. */
function nextFrames(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(late);
      resolve();
    };
    // A window that is covered draws no frames.
    const late = setTimeout(resolve, 200);
    requestAnimationFrame(() => requestAnimationFrame(done));
  });
}
