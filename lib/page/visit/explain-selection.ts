import type { Reading } from '../reading';
import { offsetOf, placeOf } from '../text/page-text';
import { matchOfSelection } from './match-of-selection';
import type { VisitedPage } from './visit-contract';

/** UTF-16 units of a selection that are passed on: enough to hold a status line. */
const longest = 200;

/** What became of a wish to have the selection explained. */
export interface Explained {
  readonly code: number | null;
  readonly selected: string;
}

/** Offsets of a boundary of the selection in what has been read; a boundary in an element counts as its next text. */
function offsetIn(reading: Reading, node: Node, offset: number): number | undefined {
  if (node instanceof Text) return offsetOf(reading, { node, offset });
  const child = node.childNodes[offset] ?? node;
  const piece = reading.pieces.find(
    ({ node: text }) =>
      child.contains(text) || (child.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return piece?.start;
}

/** Opens the card of the code that is selected, or at which the caret stands. */
export async function explainSelection(document: Document, page: VisitedPage): Promise<Explained> {
  const selection = document.getSelection();
  const selected = (selection?.toString() ?? '').slice(0, longest);
  const none = { code: null, selected };
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  const reading = range && (await page.read());
  if (!reading) return none;
  const start = offsetIn(reading, range.startContainer, range.startOffset);
  const end = range.collapsed ? start : offsetIn(reading, range.endContainer, range.endOffset);
  if (start === undefined || end === undefined) return none;
  const match = matchOfSelection(reading.text, reading.matches, start, Math.max(start, end));
  if (!match || !placeOf(reading, match.start)) return none;
  const isOpen = await page.openCard(reading, match);
  return isOpen ? { code: match.code, selected } : none;
}
