import type { LineWindow } from '@/lib/detect/line-window';
import { lineWindows } from '@/lib/detect/line-window';

/** A number that could be a code by its shape. */
export interface Candidate {
  readonly code: number;
  /** UTF-16 offset of the first digit. */
  readonly start: number;
  readonly line: LineWindow;
}

/**
 * Three digits from 100 to 699 that stand alone: no part of a longer number, a word, a decimal, an address or a
 * file name. A plural s may follow (`403s`), and a URL-encoded colon may precede (`sip%3A486`).
 */
const standsAlone = /(?<![\w.$\\]|(?<![-<])-)[1-6]\d\d(?!\d|(?!s\b)\w|\.\d|@)|(?<=%3[aA])[1-6]\d\d(?!\w)/;

/** Finds the candidates of a text, in order. */
export function* findCandidates(text: string): Generator<Candidate> {
  const lineAt = lineWindows(text);
  for (const found of text.matchAll(new RegExp(standsAlone, 'g'))) {
    yield { code: Number(found[0]), start: found.index, line: lineAt(found.index) };
  }
}
