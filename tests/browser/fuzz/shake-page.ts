/** What a page shows after it has been shaken. */
export interface Shaken {
  /** The lines that are to be seen, from the top down. */
  readonly lines: readonly string[];
  /** How many frames there are, each with one status line. */
  readonly frames: number;
}

/**
 * Builds a random tree of lines out of a seed and changes it at random: splits, moves, wrappers, shadow roots, frames,
 * hidden parts. The same seed does the same. Runs inside the page, so it may use nothing but what is written in it.
 */
export function shakePage({ seed, changes }: { seed: number; changes: number }): Shaken {
  let state = seed;
  // Mulberry32: small, and good enough to spread.
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number) => Math.floor(random() * count);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[below(items.length)];
  // Lines that say by themselves whether they are SIP: what stands around them changes nothing.
  const texts = [
    'edge-1 answers SIP/2.0 486 Busy Here',
    'SIP/2.0 503 Service Unavailable',
    'edge-2 got SIP/2.0 180 Ringing from sip:+12025550143@example.com',
    'SIP/2.0 404 Not Found',
    'SIP/2.0 603 Decline after 486 ms',
    'INVITE sip:+12025550143@example.com SIP/2.0',
    'GET /index.html HTTP/1.1 404 Not Found',
    'took 486 ms, 600 bytes, port 5060',
    'The quick brown fox jumps over the lazy dog',
  ];
  const lines: HTMLElement[] = [];
  const roots = new Map<Element, ShadowRoot>();
  const stage = document.querySelector('#stage');
  if (!stage) throw new Error('no stage');
  stage.textContent = '';
  const newLine = () => {
    const line = document.createElement(pick(['div', 'p', 'section', 'li']) ?? 'div');
    line.textContent = pick(texts) ?? '';
    lines.push(line);
    return line;
  };
  const boxes: (Element | ShadowRoot)[] = [stage];
  const newBox = () => {
    const box = document.createElement(pick(['div', 'article', 'ul', 'form']) ?? 'div');
    boxes.push(box);
    if (box.localName !== 'form' && box.localName !== 'ul' && random() < 0.25) {
      const root = box.attachShadow({ mode: random() < 0.5 ? 'open' : 'closed' });
      roots.set(box, root);
      boxes[boxes.length - 1] = root;
    }
    return box;
  };
  const textNodesOf = (line: Element) => {
    const found: Text[] = [];
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node instanceof Text) found.push(node);
    return found;
  };
  const change = [
    () => pick(boxes)?.append(newLine()),
    () => pick(boxes)?.prepend(newLine()),
    () => (boxes.length < 8 ? pick(boxes)?.append(newBox()) : undefined),
    () => {
      const node = pick(textNodesOf(pick(lines) ?? stage));
      if (node && node.length > 1 && lines.some((line) => line.contains(node)))
        node.splitText(1 + below(node.length - 1));
    },
    () => {
      const line = pick(lines);
      const node = line && pick(textNodesOf(line));
      if (!node) return;
      const wrapper = document.createElement(pick(['span', 'b', 'i', 'code']) ?? 'span');
      node.replaceWith(wrapper);
      wrapper.append(node);
    },
    () => pick(lines)?.normalize(),
    () => {
      const line = pick(lines);
      if (line) pick(boxes)?.append(line);
    },
    () => (lines.length > 14 ? pick(lines)?.remove() : undefined),
    () => {
      const line = pick(lines);
      if (line) line.hidden = !line.hidden;
    },
    () => {
      const line = pick(lines);
      if (line) line.textContent = pick(texts) ?? '';
    },
  ];
  for (let done = 0; done < changes; done++) pick(change)?.();
  // No more than a window shows.
  for (const line of lines.filter((each) => each.isConnected).slice(20)) line.remove();
  const frames = random() < 0.25 ? 1 + below(2) : 0;
  for (let count = 0; count < frames; count++) {
    const frame = document.createElement('iframe');
    stage.append(frame);
    if (frame.contentDocument) frame.contentDocument.body.textContent = 'SIP/2.0 486 Busy Here';
  }
  const shown: string[] = [];
  const visit = (node: Element | ShadowRoot) => {
    if (node instanceof HTMLElement && lines.includes(node)) {
      if (!node.hidden) shown.push(node.textContent ?? '');
      return;
    }
    const inside = node instanceof Element ? (roots.get(node) ?? node) : node;
    for (const child of inside.children) visit(child);
  };
  visit(stage);
  // From here on nobody but the extension could change anything.
  const page = window as unknown as { watcher?: MutationObserver; changed: number };
  page.watcher?.disconnect();
  page.changed = 0;
  page.watcher = new MutationObserver((records) => {
    page.changed += records.length;
  });
  const everything = { attributes: true, characterData: true, childList: true, subtree: true };
  page.watcher.observe(document, everything);
  for (const root of roots.values()) page.watcher.observe(root, everything);
  return { lines: shown, frames };
}
