/** How eager the user wants the detector to be; moves the threshold of certainty. */
export type Strictness = 'strict' | 'normal' | 'eager';

/** One rule that spoke for or against a match. */
export interface Evidence {
  /** The rule's name, the key of its explanation in the interface texts. */
  readonly rule: string;
  /** Positive speaks for a SIP code, negative against. */
  readonly weight: number;
}

/** A place in text that is a mention of a SIP response code. */
export interface Match {
  readonly code: number;
  /** UTF-16 offset of the first digit. */
  readonly start: number;
  /** UTF-16 offset behind the digits, or behind the reason phrase that follows them. */
  readonly end: number;
  /** `explicit`: its line alone shows that it is SIP; `contextual`: it takes other lines, or the page. */
  readonly kind: 'explicit' | 'contextual';
  readonly evidence: readonly Evidence[];
}
