/** What stands directly before and behind a number: what most rules look at. */
export interface Edges {
  /** The word before the number and the signs between: `status: "`. Digits alone are written as `0`. */
  readonly left: string;
  /** The signs behind the number and the word behind them: ` Busy`. */
  readonly right: string;
}

const mostSigns = 44;
const longestWord = 40;

/** Reads the edges of the three digits at `start`. */
export function readEdges(text: string, start: number): Edges {
  let signs = start;
  while (signs > 0 && start - signs < mostSigns && !isWordUnit(text.charCodeAt(signs - 1))) signs -= 1;
  let word = signs;
  let onlyDigits = true;
  for (; word > 0 && signs - word < longestWord; word -= 1) {
    const unit = text.charCodeAt(word - 1);
    if (isWordUnit(unit)) onlyDigits &&= unit < 0x3a;
    else if (unit !== 0x2e && unit !== 0x2d) break;
  }
  const left = onlyDigits && word < signs ? `0${text.slice(signs, start)}` : text.slice(word, start);
  let end = start + 3;
  while (end < text.length && end - start < mostSigns && !isWordUnit(text.charCodeAt(end))) end += 1;
  const wordEnd = end + longestWord;
  while (end < wordEnd && isWordUnit(text.charCodeAt(end))) end += 1;
  return { left, right: text.slice(start + 3, end) };
}

/** Letters of any script, digits and underscore. */
function isWordUnit(unit: number): boolean {
  const letter = unit | 0x20;
  if (unit < 0xc0)
    return (letter >= 0x61 && letter <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x5f;
  // Alphabets only: arrows, boxes and ideographs stand between words.
  return unit < 0x2000;
}
