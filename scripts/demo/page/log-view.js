import { renderRow } from './render-row.js';

/** More rows than these are dropped at the top: a page that runs all day must not grow all day. */
const MOST_ROWS = 2000;

/** Pixels from the end within which the reader counts as being at the end. */
const END_SLACK_PX = 24;

/** The rows on the screen: appends, filters, follows the tail. */
export class LogView extends EventTarget {
  #list;
  #filter = '';
  #following = true;

  /** @param {HTMLElement} list */
  constructor(list) {
    super();
    this.#list = list;
    list.addEventListener('scroll', () => this.#noticeScroll(), { passive: true });
  }

  get following() {
    return this.#following;
  }

  set following(on) {
    this.#following = on;
    if (on) this.#list.scrollTop = this.#list.scrollHeight;
    this.dispatchEvent(new Event('follow'));
  }

  /** @param {Parameters<typeof renderRow>[0][]} rows */
  append(rows) {
    const elements = rows.slice(-MOST_ROWS).map(renderRow);
    for (const element of elements) this.#sift(element);
    this.#list.append(...elements);
    while (this.#list.childElementCount > MOST_ROWS) this.#list.firstElementChild?.remove();
    if (this.#following) this.#list.scrollTop = this.#list.scrollHeight;
  }

  clear() {
    this.#list.replaceChildren();
  }

  /** @param {string} text */
  filter(text) {
    this.#filter = text.toLowerCase();
    for (const element of this.#list.children) this.#sift(element);
    if (this.#following) this.#list.scrollTop = this.#list.scrollHeight;
  }

  /** @param {Element} element */
  #sift(element) {
    element.toggleAttribute('hidden', !element.textContent?.toLowerCase().includes(this.#filter));
  }

  #noticeScroll() {
    const { scrollTop, scrollHeight, clientHeight } = this.#list;
    const atEnd = scrollHeight - scrollTop - clientHeight < END_SLACK_PX;
    if (atEnd !== this.#following) this.following = atEnd;
  }
}
