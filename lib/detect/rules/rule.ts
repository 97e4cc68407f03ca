/**
 * One piece of evidence for or against a number being a SIP response code. All the conditions that a rule names must
 * hold.
 */
export interface Rule {
  /** Stable name: key of the explanation in the interface texts. Shapes that mean the same share one. */
  readonly name: string;
  /** Positive speaks for a code, negative against. The threshold of `normal` is 5; from 10 on it is certain. */
  readonly weight: number;
  /** Tested against the word before the number and the signs between them: `status: "`, `CSeq: `. Ends in `$`. */
  readonly left?: RegExp;
  /** Tested against the signs behind the number and the word behind them: ` Busy`, `/INVITE`, `ms`. Starts with `^`. */
  readonly right?: RegExp;
  /** Tested at the number in the whole text, with look-behind and look-ahead; costs a hundred times the others. */
  readonly around?: RegExp;
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
