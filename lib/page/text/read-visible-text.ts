import { type Band, reachesInto } from './band';
import { type BoxKind, boxKind, isRead } from './box-kind';
import { textNeighbour } from './break-between';
import { childrenInBand } from './children-in-band';
import { columnsFromAbove } from './columns-from-above';
import { readEmptyBox } from './empty-box';
import { Neighbours } from './neighbours';
import type { PageText } from './page-text';
import { propertyOf, rectOf } from './property-of';
import { shadowRootOf } from './shadow-root-of';
import type { SliceMemory } from './slice-memory';
import { spannedColumns } from './spanned-columns';
import { headerRowOutside } from './table-header';
import { TextBuilder } from './text-builder';
import { visibleSlice } from './visible-slice';

/** Deeper than any page nests, shallower than the stack. */
const deepest = 1_000;
/** UTF-16 units after which reading stops: no screen holds more. */
const longest = 600_000;
/** Elements after which reading stops: some hundred a line on three screens. */
const mostElements = 30_000;
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
  if (body) reader.readElement(body, 0, new Neighbours());
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

  /** Reads an element, which stands behind those of `siblings` that have been read. */
  readElement(element: Element, depth: number, siblings: Neighbours): void {
    const style = getComputedStyle(element);
    const kind = boxKind(element, style);
    if (kind === 'none') return;
    if (kind === 'contents') this.#readChildren(element, textStyle(style), depth + 1, siblings);
    else this.#readBox(element, style, kind, depth, siblings);
  }

  #readBox(
    element: Element,
    style: CSSStyleDeclaration,
    kind: BoxKind,
    depth: number,
    siblings: Neighbours,
  ): void {
    const rect = rectOf(element);
    const own = { kind, rect, tagName: propertyOf(element, 'tagName') };
    const before = siblings.breakBefore(own);
    this.#builder.addBreak(before);
    const children = siblings.childrenOf(own);
    if (this.#isInBand(element, style, rect)) {
      this.#builder.addColumnsFromAbove(columnsFromAbove(element));
      const start = this.#builder.length;
      this.#addHeader(element);
      this.#readChildren(element, textStyle(style), depth + 1, children);
      if (this.#builder.length === start) {
        const empty = readEmptyBox(element, own, { before, isInCell: siblings.isInCell });
        if (empty === 'cell') this.#builder.addEmptyCell();
        else if (empty === 'line') this.#builder.addEmptyLine();
      }
      this.#builder.addSpannedColumns(spannedColumns(element));
    }
    siblings.addWith(own, children);
  }

  /** The header row of a table whose own has been scrolled out of the band. */
  #addHeader(element: Element): void {
    const header = headerRowOutside(element, this.#band);
    if (header === undefined) return;
    this.#builder.addUnplaced(header);
    this.#builder.addBreak('line');
  }

  #isInBand(element: Element, style: CSSStyleDeclaration, rect: DOMRectReadOnly): boolean {
    if (reachesInto(rect, this.#band) || this.#onShow.has(element)) return true;
    // A box lower than its text (`body { height: 100% }`, a float, a placed list) lets it go on below its edge.
    const overflows = style.overflowY === 'visible' && rect.top <= this.#band.bottom;
    return overflows && rect.top + propertyOf(element, 'scrollHeight') >= this.#band.top;
  }

  #readChildren(element: Element, style: TextStyle, depth: number, children: Neighbours): void {
    if (depth > deepest) return;
    const root = shadowRootOf(element);
    if (root) {
      this.#shadowRoots.push(root);
      this.#readNodes(this.#nodesOf(root), style, depth, children);
    } else if (element instanceof HTMLSlotElement && element.assignedNodes().length > 0) {
      this.#readNodes(element.assignedNodes(), style, depth, children);
    } else {
      this.#readNodes(this.#nodesOf(element), style, depth, children);
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

  #readNodes(nodes: Iterable<Node>, style: TextStyle, depth: number, siblings: Neighbours): void {
    for (const node of nodes) {
      if (this.#builder.length > longest || this.#elements > mostElements) return;
      if (node instanceof Text) {
        this.#readText(node, style, siblings);
      } else if (node instanceof HTMLBRElement) {
        this.#builder.addBreak('line');
      } else if (node instanceof Element && isRead(node)) {
        this.#elements += 1;
        this.readElement(node, depth, siblings);
      }
    }
  }

  #readText(node: Text, { keepsLines, visible }: TextStyle, siblings: Neighbours): void {
    if (!visible || node.length === 0) return;
    const { from, to } = visibleSlice(node, this.#band, this.#memory);
    const data = node.substringData(from, to - from);
    if (!keepsLines && data.trim() === '') {
      this.#builder.addBreak('space');
      return;
    }
    this.#builder.addBreak(siblings.breakBefore(textNeighbour));
    // Else the page shows a line feed of the source as a space; one unit for one unit keeps the offsets.
    this.#builder.addText(node, keepsLines ? data : data.replaceAll(/[\n\r\t]/g, ' '), from);
    siblings.add(textNeighbour);
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
