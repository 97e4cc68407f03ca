/** The part of a line that a number is judged by, as UTF-16 offsets. */
export interface LineWindow {
  readonly start: number;
  readonly end: number;
}

/** A line may be ten megabytes long; what stands farther away than this says nothing of the number. */
const farthest = 4096;

/** Returns a function that gives the line around an offset. Offsets must rise from call to call, to keep it linear. */
export function lineWindows(text: string): (offset: number) => LineWindow {
  let lineStart = 0;
  let lineEnd = -1;
  return (offset) => {
    if (offset > lineEnd) {
      lineStart = text.lastIndexOf('\n', offset - 1) + 1;
      const next = text.indexOf('\n', offset);
      lineEnd = next < 0 ? text.length : next;
    }
    return { start: Math.max(lineStart, offset - farthest), end: Math.min(lineEnd, offset + farthest) };
  };
}
