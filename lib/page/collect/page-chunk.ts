import type { PageText } from '../text/page-text';

/** A stretch of the page, cut between lines, with some of what stands before it. */
export interface PageChunk extends PageText {
  /** UTF-16 units of the page that have been read up to here. */
  readonly read: number;
}
