import type { Spread } from '@/tests/bench/spread';

/** One line of the table: something that was measured, and what it must be. */
export interface Row {
  readonly what: string;
  /** The figure as a reader wants it, with its unit and what it was compared with. */
  readonly measured: string;
  /** What the figure must be; undefined for one that is there for comparison. */
  readonly must?: string;
  /** How many times the figure is what it must be at most: 1 or less is met. */
  readonly ofLimit?: number;
  /** The numbers behind `measured`, for the JSON. */
  readonly values: Readonly<Record<string, number | Spread>>;
}
