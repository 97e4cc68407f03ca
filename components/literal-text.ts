/** Control characters around text of the page: no page shows them, and no registry text holds them. */
const opening = '\u0002';
const closing = '\u0003';

/** What `asLiteral` has marked, for a pattern of its own or inside another. */
export const literalPattern = `${opening}[^${closing}]*${closing}`;

/** Marks text of the page, so that what looks like our marks in it (`[404]`, backticks) stays text. */
export function asLiteral(text: string): string {
  return opening + withoutMarks(text) + closing;
}

/** Text as it is to be read, without the marks of `asLiteral`. */
export function withoutMarks(text: string): string {
  return text.replaceAll(opening, '').replaceAll(closing, '');
}
