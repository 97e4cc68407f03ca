import { type Band, reachesInto } from './band';

/** From so many children on, the ones in view are searched for instead of asked one by one. */
const many = 64;
const samples = 9;

function topOf(children: HTMLCollection, index: number): number {
  return children[index]?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
}

/** Whether a few samples stand one below the other: then a binary search finds the band. */
function standsInOrder(children: HTMLCollection): boolean {
  let previous = Number.NEGATIVE_INFINITY;
  for (let sample = 0; sample < samples; sample++) {
    const top = topOf(children, Math.floor((sample * (children.length - 1)) / (samples - 1)));
    if (top < previous) return false;
    previous = top;
  }
  return true;
}

/** Index of the first child whose top is at or below `top`. */
function firstFrom(children: HTMLCollection, top: number): number {
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (topOf(children, middle) < top) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The child nodes that can show text in the band: `first` and, exclusive, `end`. Of a parent with tens of
 * thousands of rows about thirty are measured.
 */
export function childrenInBand(
  parent: ParentNode & Node,
  band: Band,
): { first: ChildNode | null; end: ChildNode | null } {
  const { children } = parent;
  if (children.length < many || !standsInOrder(children)) return { first: parent.firstChild, end: null };
  const start = Math.max(0, firstFrom(children, band.top) - 1);
  const stop = firstFrom(children, band.bottom);
  const above = children[start - 1];
  const first = above && !reachesInto(above.getBoundingClientRect(), band) ? above.nextSibling : null;
  return {
    first: first ?? (start === 0 ? parent.firstChild : (children[start] ?? null)),
    end: children[stop] ?? null,
  };
}
