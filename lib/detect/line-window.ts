/** The part of a line that a number is judged by, as UTF-16 offsets. */
export interface LineWindow {
  readonly start: number;
  readonly end: number;
}

/** A line may be ten megabytes long; what stands farther away than this says nothing of the number. */
const farthest = 4096;

/**
 * Returns a function that gives the line around an offset: the same object for each number of a line that is not too
 * long. Offsets must rise from call to call, to keep it linear.
 */
export function lineWindows(text: string): (offset: number) => LineWindow {
  let lineStart = 0;
  let lineEnd = -1;
  let whole: LineWindow = { start: 0, end: 0 };
  return (offset) => {
    if (offset > lineEnd) {
      lineStart = text.lastIndexOf('\n', offset - 1) + 1;
      const next = text.indexOf('\n', offset);
      lineEnd = next < 0 ? text.length : next;
      whole = { start: lineStart, end: lineEnd };
    }
    if (lineEnd - lineStart <= farthest) return whole;
    return { start: Math.max(lineStart, offset - farthest), end: Math.min(lineEnd, offset + farthest) };
  };
}
