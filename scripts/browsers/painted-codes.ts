/** A rectangle of the viewport, in CSS pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What the extension has painted at one place. */
export interface PaintedCode {
  text: string;
  box: Box;
  /** Whether the middle of its digits is to be seen: neither cut off by a box nor covered. */
  isSeen: boolean;
}

/**
 * All that the extension has painted on the page, from the top down. Runs inside the page, so it may use nothing
 * but what is written in it.
 */
export function paintedCodes(): PaintedCode[] {
  const found: PaintedCode[] = [];
  const isSeen = ({ parentElement: holder }: Node, x: number, y: number) => {
    // The text's own root, also of a closed shadow: it knows what of it stands at the point.
    const root = holder?.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
    return Boolean(holder?.contains(root.elementFromPoint(x, y)));
  };
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('sip-lens')) continue;
    for (const painted of highlight) {
      const range = document.createRange();
      try {
        range.setStart(painted.startContainer, painted.startOffset);
        range.setEnd(painted.endContainer, painted.endOffset);
      } catch {
        continue; // The page has rewritten the text since: a StaticRange does not follow.
      }
      const { x, y, width, height } = range.getBoundingClientRect();
      if (width === 0) continue;
      const box = { x, y, width, height };
      const seen = isSeen(painted.startContainer, x + Math.min(width, 24) / 2, y + height / 2);
      found.push({ text: range.toString(), box, isSeen: seen });
    }
  }
  return found.sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
}
