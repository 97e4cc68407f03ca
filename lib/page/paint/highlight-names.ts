/** Prefix of all that we register in the page's shared highlight registry. */
const highlightPrefix = 'sip-lens';

/** The highlight that marks a code: `sip-lens-4xx` for 486. */
export function highlightNameOf(code: number): string {
  return `${highlightPrefix}-${Math.floor(code / 100)}xx`;
}
