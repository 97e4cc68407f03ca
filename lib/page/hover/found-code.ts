import type { Match } from '@/lib/detect/match';
import type { Reading } from '../reading';
import { placeOf } from '../text/page-text';
import { boxesOf } from './boxes-of';
import type { Box } from './corridor';

/** A code that stands on the screen: in the text of the page, or drawn by a terminal. */
export interface FoundCode {
  readonly match: Match;
  /** The text in which the match's offsets count. */
  readonly text: string;
  /** The element in which it stands. */
  readonly element: Element;
  /** Where it stands at this moment, one box for each visual line; none when it is gone. */
  boxes(): readonly Box[];
}

/** A match in the text of the page; undefined where its text has gone. */
export function codeInText(reading: Reading, match: Match): FoundCode | undefined {
  const { node } = placeOf(reading, match.start) ?? {};
  const element = node?.parentElement ?? node?.ownerDocument.documentElement;
  return element && { match, text: reading.text, element, boxes: () => boxesOf(reading, match) };
}
