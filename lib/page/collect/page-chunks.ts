import { boxKind, isRead } from '../text/box-kind';
import { type Neighbour, textNeighbour } from '../text/break-between';
import { columnsFromAbove } from '../text/columns-from-above';
import { readEmptyBox } from '../text/empty-box';
import { Neighbours } from '../text/neighbours';
import { propertyOf, rectOf } from '../text/property-of';
import { shadowRootOf } from '../text/shadow-root-of';
import { spannedColumns } from '../text/spanned-columns';
import { headerRowOutside } from '../text/table-header';
import { ChunkWriter, chunkSize } from './chunk-writer';
import { cutText } from './cut-text';
import type { PageChunk } from './page-chunk';

/** An element on the way down, and how far its children have been read. */
interface Level {
  readonly nodes: Iterator<Node>;
  readonly keepsLines: boolean;
  readonly visible: boolean;
  /** Children may stand side by side: their boxes have to be asked. */
  readonly isRow: boolean;
  readonly header: string | undefined;
  /** The children that have been read. */
  readonly children: Neighbours;
  /** Called when all have been read. */
  readonly onEnd: () => void;
}

/** A band that holds nothing: every header row is outside. */
const nowhere = { top: Number.POSITIVE_INFINITY, bottom: Number.NEGATIVE_INFINITY };
/** Nodes between two places to pause: each may cost some microseconds of style. */
const nodesPerPause = 60;

/**
 * Reads all text of a document in reading order, in view or not, as chunks; `undefined` is a place to pause. Lines
 * come from styles, and from boxes only where children may stand side by side, so that a page of 20,000 rows is not
 * measured cell by cell.
 */
export function* pageChunks(document: Document): Generator<PageChunk | undefined, void, void> {
  const writer = new ChunkWriter();
  const body = document.body ?? document.documentElement;
  const stack: Level[] = [levelOf(body, getComputedStyle(body), new Neighbours())];
  const headers = () => stack.flatMap(({ header }) => (header === undefined ? [] : [header]));
  let visited = 0;
  for (let level = stack.at(-1); level; level = stack.at(-1)) {
    const { done, value: node } = level.nodes.next();
    if (done) {
      stack.pop();
      level.onEnd();
      continue;
    }
    visited += 1;
    if (visited % nodesPerPause === 0) yield undefined;
    if (node instanceof Text) {
      yield* readText(node, level, writer, headers);
    } else if (node instanceof HTMLBRElement) {
      writer.addBreak('line');
    } else if (node instanceof Element && isRead(node)) {
      const below = enter(node, level, writer);
      if (writer.isFull && level.children.last?.kind === 'block') yield writer.take(headers());
      if (below) stack.push(below);
    }
  }
  yield writer.take([]);
}

function enter(element: Element, level: Level, writer: ChunkWriter): Level | undefined {
  const style = getComputedStyle(element);
  const kind = boxKind(element, style);
  if (kind === 'none') return undefined;
  const siblings = level.children;
  if (kind === 'contents') return { ...levelOf(element, style, siblings), isRow: level.isRow };
  const rect = level.isRow ? rectOf(element) : undefined;
  const own: Neighbour = { kind, rect, tagName: propertyOf(element, 'tagName') };
  const before = siblings.breakBefore(own);
  writer.addBreak(before);
  writer.addColumnsFromAbove(columnsFromAbove(element));
  const children = siblings.childrenOf(own);
  siblings.add(own);
  const { texts } = writer;
  return levelOf(element, style, children, () => {
    siblings.addWith(own, children);
    const { isInCell } = siblings;
    const isEmpty = writer.texts === texts && readEmptyBox(element, own, { before, isInCell }) === 'cell';
    if (isEmpty) writer.addEmptyCell();
    writer.addSpannedColumns(spannedColumns(element));
  });
}

function levelOf(
  element: Element,
  style: CSSStyleDeclaration,
  children: Neighbours,
  onEnd: () => void = () => {},
): Level {
  const { whiteSpace, visibility, display } = style;
  return {
    nodes: nodesOf(element)[Symbol.iterator](),
    keepsLines: whiteSpace.startsWith('pre') || whiteSpace === 'break-spaces',
    visible: visibility === 'visible',
    isRow: display.endsWith('flex') || display.endsWith('grid') || element instanceof SVGTextElement,
    header: headerRowOutside(element, nowhere),
    children,
    onEnd,
  };
}

function* nodesOf(element: Element): Iterable<Node> {
  const assigned = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  if (assigned.length > 0) yield* assigned;
  else {
    const parent = shadowRootOf(element) ?? element;
    for (let node = propertyOf(parent, 'firstChild'); node; node = propertyOf(node, 'nextSibling'))
      yield node;
  }
}

/** Reads a text node; a long one, such as a log of many megabytes in one `pre`, in several chunks. */
function* readText(
  node: Text,
  level: Level,
  writer: ChunkWriter,
  headers: () => readonly string[],
): Generator<PageChunk, void, void> {
  if (!level.visible || (!level.keepsLines && node.length <= chunkSize && node.data.trim() === '')) {
    if (level.visible && node.length > 0) writer.addBreak('space');
    return writer.skip(node.length);
  }
  writer.addBreak(level.children.breakBefore(textNeighbour));
  level.children.add(textNeighbour);
  // The page may shorten the text between two chunks.
  for (let from = 0; from < node.length; ) {
    const { data } = node;
    const to = cutText(data, from, chunkSize);
    const text = data.slice(from, to);
    writer.addText(node, level.keepsLines ? text : text.replaceAll(/[\n\r\t]/g, ' '), from);
    from = to;
    if (from < data.length || (writer.isFull && text.endsWith('\n'))) yield writer.take(headers());
  }
}
