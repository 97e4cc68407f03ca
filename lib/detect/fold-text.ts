/** A text as the detector reads it, with the way back to the offsets of the page. */
export interface FoldedText {
  readonly text: string;
  /** Offset in the page's text of the unit at `offset` of the folded text. */
  readonly unfold: (offset: number) => number;
}

/** The units below that fit a byte, to be searched for one by one: ten times as fast as one expression for all. */
const narrow = ['\0', '\r', '\x1b', '\\', '\u00a0', '\u00ad'];
/** The others: no browser looks for them in a text that has only narrow ones. */
const wide = /[\u1680\u2000-\u206f\u3000\ufeff]/;
const wideSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\r\0]/g;
const escapes = /\\[nrt"]/g;
const colours = /\[\d{1,3}(?:;\d{1,3}){0,5}m/;
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
  /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\x1b?\[(?:\d{1,3}(?:;\d{1,3}){0,5})?m|\x1b/g;

/**
 * Undoes what viewers do to a text: odd spaces become spaces, escaped line breaks become line breaks, invisible
 * characters and terminal colours go.
 */
export function foldText(raw: string): FoldedText {
  const isDistorted = narrow.some((unit) => raw.includes(unit)) || wide.test(raw);
  const text = isDistorted ? raw.replace(wideSpaces, ' ').replace(escapes, unescapeInPlace) : raw;
  return isDistorted || colours.test(raw) ? dropInvisible(text) : { text, unfold: (offset) => offset };
}

/** Two units for two units, so that no offset moves. */
function unescapeInPlace(sequence: string): string {
  if (sequence === '\\n') return ' \n';
  return sequence === '\\"' ? ' "' : '  ';
}

function dropInvisible(text: string): FoldedText {
  const kept: string[] = [];
  /** Start of each kept piece in the folded text, and how far the raw text is ahead of it there. */
  const starts: number[] = [];
  const shifts: number[] = [];
  let from = 0;
  let length = 0;
  const keep = (to: number) => {
    if (to <= from) return;
    kept.push(text.slice(from, to));
    starts.push(length);
    shifts.push(from - length);
    length += to - from;
  };
  for (const gone of text.matchAll(invisible)) {
    keep(gone.index);
    from = gone.index + gone[0].length;
  }
  if (from === 0) return { text, unfold: (offset) => offset };
  keep(text.length);
  return { text: kept.join(''), unfold: (offset) => offset + shiftAt(starts, shifts, offset) };
}

function shiftAt(starts: readonly number[], shifts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return shifts[low] ?? 0;
}
