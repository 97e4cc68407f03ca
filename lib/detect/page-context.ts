/** What the rest of a page says; contexts of the same page merge by adding their counts. */
export interface PageContext {
  /** Words that only SIP says. */
  readonly onlySip: number;
  /** Words that SIP says, and others too. */
  readonly oftenSip: number;
  /** Words of other protocols with three-digit codes, mostly HTTP. */
  readonly other: number;
}

export const emptyPage: PageContext = { onlySip: 0, oftenSip: 0, other: 0 };
