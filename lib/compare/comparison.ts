import type { Dimension } from '@/data/dimensions';
import type { SourceLink } from '@/data/source-link';

/** One thing in which two codes differ: a sentence for each, or one that holds for the pair. */
export type Difference =
  | { kind: 'note'; title: string; sentence: string }
  | { kind: 'dimension'; dimension: Dimension; title: string; first: string; second: string };

/** One thing that holds for both codes. */
export interface SharedTrait {
  dimension: Dimension;
  title: string;
  sentence: string;
}

export interface Halves {
  first: string;
  second: string;
}

/**
 * Two codes side by side. Sentences hold the markup of the texts: other codes as [487], literal text in
 * backticks. Exchanging the codes exchanges the halves and changes nothing else.
 */
export interface Comparison {
  codes: [first: number, second: number];
  introduction: string[];
  /** What the hand-written note tells first, then dimension by dimension, the most telling first. */
  differences: Difference[];
  shared: SharedTrait[];
  whenToUse: {
    /** The choice between the two, where a note makes it. */
    choice?: string;
    /** When a server sends the one and the other. */
    server: Halves;
    /** What the caller does next after the one and the other. */
    client: Halves;
  };
  learnMore: {
    /** The places that define the two. */
    sources: SourceLink[];
    /** Codes that one of the two is related to, nearest first. */
    related: number[];
    /** Other comparisons worth reading, each in the order in which to open it. */
    comparisons: [number, number][];
  };
}
