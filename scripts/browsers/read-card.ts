import { type CardLayout, describeCard } from '@/scripts/browsers/describe-card';

/** The open card, as assistive technology is told of it. */
export interface Card extends CardLayout {
  role: 'tooltip' | 'dialog';
  name: string;
}

/** Sends one command of the Chrome DevTools Protocol to a page. */
export type SendCommand = (method: string, parameters?: object) => Promise<unknown>;

interface AxNode {
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
}

interface DomNode {
  backendNodeId: number;
  localName: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

const allBelow = (node: DomNode): DomNode[] => [
  node,
  ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(allBelow),
];

function attribute({ attributes = [] }: DomNode, name: string): string | undefined {
  const at = attributes.findIndex((each, index) => index % 2 === 0 && each === name);
  return at < 0 ? undefined : attributes[at + 1];
}

const isCard = (node: DomNode) => /^(tooltip|dialog)$/.test(attribute(node, 'role') ?? node.localName);

/** Our host elements with what is in them, in this page and the frames that share its process. */
async function hosts(send: SendCommand): Promise<DomNode[]> {
  await send('DOM.getDocument', { depth: 0 });
  const query = { query: 'sip-lens-card', includeUserAgentShadowDOM: true };
  const { searchId, resultCount } = (await send('DOM.performSearch', query)) as {
    searchId: string;
    resultCount: number;
  };
  if (resultCount === 0) return [];
  const range = { searchId, fromIndex: 0, toIndex: resultCount };
  const { nodeIds } = (await send('DOM.getSearchResults', range)) as { nodeIds: number[] };
  const describe = (nodeId: number) => send('DOM.describeNode', { nodeId, depth: -1, pierce: true });
  const described = await Promise.allSettled(nodeIds.map(describe));
  const nodes = described.flatMap((one) =>
    one.status === 'fulfilled' ? [(one.value as { node: DomNode }).node] : [],
  );
  return nodes.filter(({ localName }) => localName === 'sip-lens-card');
}

/** Chromium takes minutes to make the accessibility tree of a page of many megabytes. */
async function isVast(send: SendCommand): Promise<boolean> {
  const expression = `document.getElementsByTagName('*').length > 20000 ||
    document.documentElement.textContent.length > 2e6`;
  const { result } = (await send('Runtime.evaluate', { expression })) as { result: { value: boolean } };
  return result.value;
}

/** Role and name from the accessibility tree; from the attributes alone where that would take too long. */
async function describeRole(send: SendCommand, node: DomNode, vast: boolean): Promise<AxNode | undefined> {
  if (vast) {
    const role = attribute(node, 'role') ?? node.localName;
    return { ignored: false, role: { value: role }, name: { value: attribute(node, 'aria-label') ?? '' } };
  }
  const which = { backendNodeId: node.backendNodeId, fetchRelatives: false };
  const { nodes } = (await send('Accessibility.getPartialAXTree', which)) as { nodes: AxNode[] };
  return nodes[0];
}

async function layoutOf(send: SendCommand, backendNodeId: number): Promise<CardLayout> {
  const { object } = (await send('DOM.resolveNode', { backendNodeId })) as { object: { objectId: string } };
  const { result } = (await send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: describeCard.toString(),
    returnByValue: true,
  })) as { result: { value: CardLayout } };
  return result.value;
}

/**
 * Reads the open card of a Chromium page from the accessibility tree; null where none is open. The card sits in a
 * closed shadow root, which only the debugging protocol sees into.
 */
export async function readCard(send: SendCommand): Promise<Card | null> {
  const cards = (await hosts(send)).flatMap(allBelow).filter(isCard);
  const vast = cards.length > 0 && (await isVast(send));
  for (const node of cards) {
    // The page may take a card away between two questions.
    const found = await describeRole(send, node, vast).catch(() => undefined);
    const role = found?.role?.value;
    if (found?.ignored !== false || (role !== 'tooltip' && role !== 'dialog')) continue;
    const layout = await layoutOf(send, node.backendNodeId).catch(() => undefined);
    if (layout && layout.box.width > 0) return { role, name: found.name?.value ?? '', ...layout };
  }
  return null;
}
