import { type Band, reachesInto } from './band';
import { type BoxKind, boxKind, isRead } from './box-kind';
import { breakBetween, type Neighbour } from './break-between';
import { childrenInBand } from './children-in-band';
import type { PageText } from './page-text';
import { propertyOf, rectOf } from './property-of';
import { shadowRootOf } from './shadow-root-of';
import type { SliceMemory } from './slice-memory';
import { headerRowOutside } from './table-header';
import { TextBuilder } from './text-builder';
import { visibleSlice } from './visible-slice';

/** Deeper than any page nests, shallower than the stack. */
const deepest = 1_000;
/** UTF-16 units after which reading stops: no screen holds more. */
const longest = 600_000;
/** Elements after which reading stops: some hundred a line on three screens. */
const mostElements = 30_000;
/** CSS px: an empty box up to this height reads as an empty line, a higher one as a picture or a gap. */
const emptyLineHeight = 60;

export interface VisibleText extends PageText {
  /** Shadow roots met on the way, which hit-testing and painting have to know. */
  readonly shadowRoots: readonly ShadowRoot[];
}

/** How the text of an element is laid out, inherited by its text nodes. */
interface TextStyle {
  readonly keepsLines: boolean;
  readonly visible: boolean;
}

/**
 * Reads what stands in a band of the viewport, in reading order, without touching the page: elements whose boxes or
 * overflow reach into the band, and those known to be `onShow`. Forces layout once when the page has just changed, so
 * call it when the page is at rest.
 */
export function readVisibleText(
  document: Document,
  band: Band,
  onShow: ReadonlySet<Node>,
  memory: SliceMemory,
): VisibleText {
  const reader = new VisibleTextReader(band, onShow, memory);
  const body = document.body ?? document.documentElement;
  if (body) reader.readElement(body, body.getBoundingClientRect(), 0);
  return reader.result();
}

class VisibleTextReader {
  readonly #builder = new TextBuilder();
  readonly #shadowRoots: ShadowRoot[] = [];
  #elements = 0;
  readonly #band: Band;
  readonly #onShow: ReadonlySet<Node>;
  readonly #memory: SliceMemory;

  constructor(band: Band, onShow: ReadonlySet<Node>, memory: SliceMemory) {
    this.#band = band;
    this.#onShow = onShow;
    this.#memory = memory;
  }

  result(): VisibleText {
    return { ...this.#builder.build(), shadowRoots: this.#shadowRoots };
  }

  /** Reads an element's inside and says what kind of box it is. */
  readElement(element: Element, rect: DOMRectReadOnly, depth: number, before?: Neighbour): BoxKind {
    const style = getComputedStyle(element);
    const kind = boxKind(element, style);
    if (kind === 'none') return kind;
    this.#builder.addBreak(breakBetween(before, { kind, rect, tagName: propertyOf(element, 'tagName') }));
    if (!this.#isInBand(element, style, rect)) return kind;
    const start = this.#builder.length;
    const header = headerRowOutside(element, this.#band);
    if (header !== undefined) {
      this.#builder.addUnplaced(header);
      this.#builder.addBreak('line');
    }
    this.#readChildren(element, textStyle(style), depth + 1);
    if (kind === 'block' && this.#builder.length === start && isEmptyLine(element, rect)) {
      this.#builder.addEmptyLine();
    }
    return kind;
  }

  #isInBand(element: Element, style: CSSStyleDeclaration, rect: DOMRectReadOnly): boolean {
    if (reachesInto(rect, this.#band) || this.#onShow.has(element)) return true;
    // A box lower than its text (`body { height: 100% }`, a float, a placed list) lets it go on below its edge.
    const overflows = style.overflowY === 'visible' && rect.top <= this.#band.bottom;
    return overflows && rect.top + propertyOf(element, 'scrollHeight') >= this.#band.top;
  }

  #readChildren(element: Element, style: TextStyle, depth: number): void {
    if (depth > deepest) return;
    const root = shadowRootOf(element);
    if (root) {
      this.#shadowRoots.push(root);
      this.#readNodes(this.#nodesOf(root), style, depth);
    } else if (element instanceof HTMLSlotElement && element.assignedNodes().length > 0) {
      this.#readNodes(element.assignedNodes(), style, depth);
    } else {
      this.#readNodes(this.#nodesOf(element), style, depth);
    }
  }

  *#nodesOf(parent: ParentNode & Node): Iterable<Node> {
    const { first, end } = childrenInBand(parent, this.#band);
    for (let node: ChildNode | null = first; node && node !== end; node = propertyOf(node, 'nextSibling'))
      yield node;
    if (first === propertyOf(parent, 'firstChild') && end === null) return;
    // Of many children only the run in the band was gone through; one may be shown away from its place.
    for (const node of this.#onShow) {
      if (propertyOf(node, 'parentNode') === parent && !isWithin(node, first, end)) yield node;
    }
  }

  #readNodes(nodes: Iterable<Node>, style: TextStyle, depth: number): void {
    let before: Neighbour | undefined;
    for (const node of nodes) {
      if (this.#builder.length > longest || this.#elements > mostElements) return;
      if (node instanceof Text) {
        if (this.#readText(node, style, before)) before = { kind: 'inline' };
      } else if (node instanceof HTMLBRElement) {
        this.#builder.addBreak('line');
      } else if (node instanceof Element && isRead(node)) {
        this.#elements += 1;
        const rect = rectOf(node);
        const kind = this.readElement(node, rect, depth, before);
        if (kind !== 'none') before = { kind, rect, tagName: propertyOf(node, 'tagName') };
      }
    }
  }

  /** Reads a text node and says whether it held more than white space. */
  #readText(node: Text, { keepsLines, visible }: TextStyle, before?: Neighbour): boolean {
    if (!visible || node.length === 0) return false;
    const { from, to } = visibleSlice(node, this.#band, this.#memory);
    const data = node.substringData(from, to - from);
    if (keepsLines) {
      this.#builder.addBreak(breakBetween(before, { kind: 'inline' }));
      this.#builder.addText(node, data, from);
      return true;
    }
    if (data.trim() === '') {
      this.#builder.addBreak('space');
      return false;
    }
    this.#builder.addBreak(breakBetween(before, { kind: 'inline' }));
    // The page shows a line feed of the source as a space here; one unit for one unit keeps the offsets.
    this.#builder.addText(node, data.replaceAll(/[\n\r\t]/g, ' '), from);
    return true;
  }
}

function textStyle(style: CSSStyleDeclaration): TextStyle {
  const { whiteSpace, visibility } = style;
  return {
    keepsLines: whiteSpace.startsWith('pre') || whiteSpace === 'break-spaces',
    visible: visibility === 'visible',
  };
}

/** Whether a node stands among its siblings from `first` up to, exclusive, `end`. */
function isWithin(node: Node, first: Node | null, end: Node | null): boolean {
  const follows = (one: Node, other: Node) =>
    one === other ||
    Boolean(propertyOf(other, 'compareDocumentPosition').call(other, one) & Node.DOCUMENT_POSITION_FOLLOWING);
  return first !== null && follows(node, first) && (end === null || !follows(node, end));
}

function isEmptyLine(element: Element, rect: DOMRectReadOnly): boolean {
  return rect.height > 0 && rect.height <= emptyLineHeight && propertyOf(element, 'childElementCount') <= 1;
}
