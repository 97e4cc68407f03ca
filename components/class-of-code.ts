/** The class of a response: the first digit for 100 to 699, `other` for a library's own status. */
export type ResponseClass = '1' | '2' | '3' | '4' | '5' | '6' | 'other';

const classes: readonly ResponseClass[] = ['1', '2', '3', '4', '5', '6'];

/** The class that a code belongs to (RFC 3261 §7.2). */
export function classOfCode(code: number): ResponseClass {
  return classes[Math.floor(code / 100) - 1] ?? 'other';
}
