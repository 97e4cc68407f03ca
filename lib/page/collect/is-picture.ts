/** Share of the window that canvases have to cover for the page's text to count as drawn. */
const dominantShare = 0.4;

/** Whether most of what the window shows is drawn on canvases, as terminals do: there is no text to read then. */
export function isPicture(document: Document): boolean {
  const view = document.defaultView;
  if (!view) return false;
  let covered = 0;
  for (const canvas of document.querySelectorAll('canvas')) {
    const { left, top, right, bottom } = canvas.getBoundingClientRect();
    const width = Math.min(right, view.innerWidth) - Math.max(left, 0);
    const height = Math.min(bottom, view.innerHeight) - Math.max(top, 0);
    // Layers lie upon each other: the largest one counts, not their sum.
    if (width > 0 && height > 0) covered = Math.max(covered, width * height);
  }
  return covered >= dominantShare * view.innerWidth * view.innerHeight;
}
