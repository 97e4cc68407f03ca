/** A point in CSS px of client coordinates. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
