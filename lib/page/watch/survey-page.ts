import { mayHoldSip } from '@/lib/detect/may-hold-sip';
import { emptyPage, type PageContext } from '@/lib/detect/page-context';
import { surveyText } from '@/lib/detect/survey-text';
import { isRead } from '../text/box-kind';
import { shadowRootOf } from '../text/shadow-root-of';

export interface Survey {
  /** Whether any text of the page could hold a SIP code: else the page is left alone. */
  readonly mayHoldSip: boolean;
  readonly context: PageContext;
}

/** UTF-16 units of one look: small enough for a slice, large enough to make its overhead vanish. */
const chunkSize = 64_000;
/** Nodes between two looks at the clock. */
const nodesPerStep = 200;

/**
 * Reads all text of a tree once, without layout, and says what the page is about. A generator: it pauses
 * often enough to run in idle slices.
 */
export function* surveyPage(root: Node): Generator<void, Survey, void> {
  let context = emptyPage;
  let found = false;
  let chunk = '';
  let steps = 0;
  const read = () => {
    found ||= mayHoldSip(chunk);
    if (found) context = surveyText(chunk, context);
    chunk = '';
  };
  for (const node of textNodes(root)) {
    if (node) {
      for (let from = 0; from < node.length; from += chunkSize) {
        chunk += node.data.slice(from, from + chunkSize);
        if (chunk.length < chunkSize) continue;
        read();
        yield;
      }
      chunk += '\n';
    }
    steps += 1;
    if (steps % nodesPerStep === 0) yield;
  }
  read();
  return { mayHoldSip: found, context };
}

/** Text nodes below `root` in document order, through shadow roots; `undefined` for every element passed. */
function* textNodes(root: Node): Generator<Text | undefined, void, void> {
  const walker = root.ownerDocument?.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof Element && !isRead(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  if (!walker) return;
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (node instanceof Text) yield node;
    else if (node instanceof Element) {
      const shadowRoot = shadowRootOf(node);
      if (shadowRoot) yield* textNodes(shadowRoot);
      yield undefined;
    }
  }
}
