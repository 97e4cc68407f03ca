/** A number that can be a response code, alone or between marks: not a part of a longer number or of a decimal. */
const codeNumber = /(?<![\d.,:])[1-6]\d\d(?![\d]|[.,:]\d)/;

/** The first number of a text that can be a SIP response code. */
export function codeInText(text: string): number | undefined {
  const [found] = codeNumber.exec(text) ?? [];
  return found === undefined ? undefined : Number(found);
}
