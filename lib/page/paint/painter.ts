import type { Match } from '@/lib/detect/match';
import { type PageText, placeOf } from '../text/page-text';
import { highlightNameOf } from './highlight-names';
import { highlightStyles } from './highlight-styles';

/** Chrome revisits every registered range on each frame after a change of the page: paint no more than this. */
const mostRanges = 1_000;

/** The range of the page that a match covers: digits and phrase, or the digits alone across a tree border. */
function rangeOf(pageText: PageText, match: Match): StaticRange | undefined {
  const start = placeOf(pageText, match.start);
  const digitsEnd = placeOf(pageText, match.start + 2);
  const last = placeOf(pageText, match.end - 1);
  if (!start || !digitsEnd) return undefined;
  const end = last && last.node.getRootNode() === start.node.getRootNode() ? last : digitsEnd;
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset + 1,
  });
}

/**
 * Marks matches with the CSS Custom Highlight API, which changes no node of the page. The registry and the
 * adopted style sheets are shared with the page: only our own entries are touched, and set again when the
 * page has cleared them.
 */
export class Painter {
  readonly #document: Document;
  readonly #sheets = new Map<Document | ShadowRoot, CSSStyleSheet>();
  #painted = new Map<string, Highlight>();

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    signal.addEventListener('abort', () => this.clear());
  }

  /** Replaces all that is marked. */
  paint(pageText: PageText, matches: readonly Match[], shadowRoots: readonly ShadowRoot[]): void {
    const highlights = new Map<string, Highlight>();
    for (const match of matches.slice(0, mostRanges)) {
      const range = rangeOf(pageText, match);
      if (!range) continue;
      const name = highlightNameOf(match.code);
      const highlight = highlights.get(name) ?? new Highlight();
      highlights.set(name, highlight.add(range));
    }
    this.#unpaint((name) => !highlights.has(name));
    this.#painted = highlights;
    for (const [name, highlight] of highlights) CSS.highlights.set(name, highlight);
    if (highlights.size > 0) this.#adoptSheets(shadowRoots);
  }

  /** Takes away everything that marks a code: highlights and style sheets. */
  clear(): void {
    this.#unpaint(() => true);
    for (const [root, sheet] of this.#sheets) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
    }
    this.#sheets.clear();
  }

  /** Takes away what we have painted, and not what a newer instance of the extension paints under the name. */
  #unpaint(isWanted: (name: string) => boolean): void {
    for (const [name, highlight] of this.#painted) {
      if (isWanted(name) && CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
  }

  #adoptSheets(shadowRoots: readonly ShadowRoot[]): void {
    // Chrome applies the document's ::highlight rules in shadow trees; Firefox wants them in each one.
    const roots = import.meta.env.FIREFOX ? [this.#document, ...shadowRoots] : [this.#document];
    for (const root of roots) {
      const sheet = this.#sheets.get(root) ?? this.#newSheet(root);
      if (![...root.adoptedStyleSheets].includes(sheet)) {
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      }
    }
  }

  #newSheet(root: Document | ShadowRoot): CSSStyleSheet {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(highlightStyles);
    this.#sheets.set(root, sheet);
    return sheet;
  }
}
