/** Marks every three-digit number with a live `Range` in a highlight, as most examples do. Runs inside the page. */
export function markWithLiveRanges(): number {
  const highlight = new Highlight();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { index } of (node.nodeValue ?? '').matchAll(/SIP\/2\.0 [1-6]\d\d/g)) {
      const range = document.createRange();
      range.setStart(node, index + 8);
      range.setEnd(node, index + 11);
      highlight.add(range);
    }
  }
  CSS.highlights.set('live-ranges', highlight);
  return highlight.size;
}
