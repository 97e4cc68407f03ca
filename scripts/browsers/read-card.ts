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
  backendDOMNodeId?: number;
}

interface DomNode {
  backendNodeId: number;
  localName: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
}

const childrenOf = (node: DomNode): DomNode[] => [
  ...(node.shadowRoots ?? []),
  ...(node.children ?? []),
  ...(node.contentDocument ? [node.contentDocument] : []),
];

const allBelow = (node: DomNode): DomNode[] => [node, ...childrenOf(node).flatMap(allBelow)];

/** The ids of everything inside our host elements: pages have tooltips and dialogs of their own. */
async function idsOfCards(send: SendCommand): Promise<Set<number>> {
  const { root } = (await send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  const hosts = allBelow(root).filter((node) => node.localName === 'sip-lens-card');
  return new Set(hosts.flatMap(allBelow).map((node) => node.backendNodeId));
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

interface FrameTree {
  frame: { id: string };
  childFrames?: FrameTree[];
}

const frameIds = ({ frame, childFrames = [] }: FrameTree): string[] => [
  frame.id,
  ...childFrames.flatMap(frameIds),
];

/** The accessibility trees of a page and of the frames that share its process. */
async function axNodes(send: SendCommand): Promise<AxNode[]> {
  const { frameTree } = (await send('Page.getFrameTree')) as { frameTree: FrameTree };
  const trees = await Promise.all(
    frameIds(frameTree).map((frameId) => send('Accessibility.getFullAXTree', { frameId }).catch(() => null)),
  );
  // A frame of another site has its tree in another process, and no answer here.
  return trees.flatMap((tree) => (tree as { nodes: AxNode[] } | null)?.nodes ?? []);
}

/**
 * Reads the open card of a Chromium page from the accessibility tree; null where none is open. The card sits in a
 * closed shadow root, which only the debugging protocol sees into.
 */
export async function readCard(send: SendCommand): Promise<Card | null> {
  const ours = await idsOfCards(send);
  if (ours.size === 0) return null;
  for (const { ignored, role, name, backendDOMNodeId: id } of await axNodes(send)) {
    if (ignored || id === undefined || !ours.has(id)) continue;
    if (role?.value !== 'tooltip' && role?.value !== 'dialog') continue;
    return { role: role.value, name: name?.value ?? '', ...(await layoutOf(send, id)) };
  }
  return null;
}
