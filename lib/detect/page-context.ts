/** What the rest of a page says; two contexts of the same page merge by adding their counts. */
export interface PageContext {
  /** Places that only SIP writes: status lines, Via headers, SIP methods beside a SIP URI, stack names. */
  readonly sip: number;
  /** Places that belong to another protocol with three-digit codes, mostly HTTP. */
  readonly other: number;
}

export const emptyPage: PageContext = { sip: 0, other: 0 };
