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
}

/**
 * All that the extension has painted on the page, from the top down. Runs inside the page, so it may use nothing
 * but what is written in it.
 */
export function paintedCodes(): PaintedCode[] {
  const found: PaintedCode[] = [];
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
      if (width > 0) found.push({ text: range.toString(), box: { x, y, width, height } });
    }
  }
  return found.sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
}
