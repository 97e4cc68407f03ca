import type { FrameFound } from '@/lib/visit/visit-messages';

/** A code of a page, and how often it stands there. */
export interface CodeCount {
  readonly code: number;
  readonly count: number;
}

/** What all frames of a tab have found. */
export interface PageCodes {
  /** The worst first: by class from 6xx down, then by number of places. */
  readonly codes: readonly CodeCount[];
  /** How much of the text has been read, 0 to 1. */
  readonly share: number;
  /** Whether the page's text is drawn, as a picture, so that there is nothing to read. */
  readonly isPicture: boolean;
}

function worseFirst(a: CodeCount, b: CodeCount): number {
  const classOf = ({ code }: CodeCount) => Math.floor(code / 100);
  return classOf(b) - classOf(a) || b.count - a.count || a.code - b.code;
}

/** Adds up what the frames of a tab have found; `expected` frames have said that they are there. */
export function addUp(found: readonly FrameFound[], expected: number): PageCodes {
  const counts = new Map<number, number>();
  for (const { codes } of found) {
    for (const [code, count] of codes) counts.set(code, (counts.get(code) ?? 0) + count);
  }
  const codes = [...counts].map(([code, count]) => ({ code, count })).toSorted(worseFirst);
  const share = found.reduce((sum, each) => sum + each.share, 0) / Math.max(1, expected);
  return {
    codes,
    share: Math.min(1, share),
    isPicture: codes.length === 0 && found.some((each) => each.isPicture),
  };
}
