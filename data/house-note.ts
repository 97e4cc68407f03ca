/** What a pack of own codes adds to an entry. */
export interface HouseNote {
  /** The pack's name. */
  readonly from: string;
  readonly text: string;
}
