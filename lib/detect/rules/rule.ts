/** One piece of evidence for or against a number being a SIP response code. */
export interface Rule {
  /** Stable name: key of the explanation in the interface texts. */
  readonly name: string;
  /** Positive speaks for a code, negative against. The threshold of `normal` is 5. */
  readonly weight: number;
  /** Matches at the number: what stands before it is a look-behind, what follows a look-ahead. */
  readonly pattern: RegExp;
  /** The rule alone shows that the protocol is SIP, so no other words are needed. */
  readonly namesSip?: true;
  /** Holds for numbers that no registry knows as well. */
  readonly anyNumber?: true;
}

/** What a rule recognises, with texts that run as tests; codes to be found stand in «». */
export interface RuleExamples {
  readonly recognises: string;
  readonly accepted: readonly string[];
  readonly rejected: readonly string[];
}
