const jsonEscape = /\\(?:u([\da-fA-F]{4})|(["'\\/]))/g;

/** The text without `levels` rounds of JSON escapes: `\"` and `\u003c`, which Go writes for `<`. */
export function unescaped(text: string, levels: number): string {
  let result = text;
  for (let level = 0; level < levels && result.includes('\\'); level += 1) {
    result = result.replaceAll(jsonEscape, (_, hex: string | undefined, character: string | undefined) =>
      hex === undefined ? (character ?? '') : String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }
  return result;
}
