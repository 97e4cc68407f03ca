const trace = /sip|voip/i;

/** Whether a text is worth watching at all; true for every text in which `findMatches` finds something. */
export function mayHoldSip(text: string): boolean {
  return trace.test(text);
}
