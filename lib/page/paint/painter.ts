import type { Match } from '@/lib/detect/match';
import { type PageText, placeOf } from '../text/page-text';
import { highlightNameOf } from './highlight-names';
import { highlightStyles } from './highlight-styles';

/** Chrome revisits every registered range on each frame after a change of the page: paint no more than this. */
export const mostMarks = 1_000;

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

function isSameRange(one: StaticRange, other: StaticRange | undefined): boolean {
  return (
    one.startContainer === other?.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}

/**
 * Marks matches with the CSS Custom Highlight API, which changes no node of the page. The registry and the
 * adopted style sheets are shared with the page: only our own entries are touched, and set again when the
 * page has cleared them.
 */
export class Painter {
  readonly #document: Document;
  readonly #sheets = new Map<Document | ShadowRoot, CSSStyleSheet>();
  /** With the ranges beside each highlight: Firefox lets no content script iterate one. */
  readonly #painted = new Map<string, { highlight: Highlight; ranges: readonly StaticRange[] }>();

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    signal.addEventListener('abort', () => this.clear());
  }

  /** Replaces all that is marked. */
  paint(pageText: PageText, matches: readonly Match[], shadowRoots: readonly ShadowRoot[]): void {
    const ranges = new Map<string, StaticRange[]>();
    for (const match of matches.slice(0, mostMarks)) {
      const range = rangeOf(pageText, match);
      if (!range) continue;
      const name = highlightNameOf(match.code);
      const named = ranges.get(name);
      if (named) named.push(range);
      else ranges.set(name, [range]);
    }
    this.#unpaint((name) => !ranges.has(name));
    for (const [name, named] of ranges) {
      // Setting the same ranges again would have Chrome paint a huge text node anew: half a second for 11 MB.
      if (this.#isPainted(name, named)) continue;
      const highlight = new Highlight(...named);
      this.#painted.set(name, { highlight, ranges: named });
      CSS.highlights.set(name, highlight);
    }
    if (ranges.size > 0) this.#adoptSheets(shadowRoots);
  }

  /** Takes away everything that marks a code: highlights and style sheets. */
  clear(): void {
    this.#unpaint(() => true);
    for (const [root, sheet] of this.#sheets) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
    }
    this.#sheets.clear();
  }

  #isPainted(name: string, ranges: readonly StaticRange[]): boolean {
    const painted = this.#painted.get(name);
    if (!painted || CSS.highlights.get(name) !== painted.highlight) return false;
    return (
      painted.ranges.length === ranges.length &&
      painted.ranges.every((range, index) => isSameRange(range, ranges[index]))
    );
  }

  /** Takes away what we have painted, and not what a newer instance of the extension paints under the name. */
  #unpaint(isWanted: (name: string) => boolean): void {
    for (const [name, { highlight }] of this.#painted) {
      if (!isWanted(name)) continue;
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
      this.#painted.delete(name);
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
