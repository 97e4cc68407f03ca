/** Prefix of all that we register in the page's shared highlight registry. */
export const highlightPrefix = 'sip-lens';

/** One highlight for each class of responses, so that each can have its own colour. */
export const highlightNames = [1, 2, 3, 4, 5, 6].map((digit) => `${highlightPrefix}-${digit}xx`);

/** The highlight that marks a code: `sip-lens-4xx` for 486. */
export function highlightNameOf(code: number): string {
  return `${highlightPrefix}-${Math.floor(code / 100)}xx`;
}
