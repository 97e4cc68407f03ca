/**
 * Numbers in prose that look like SIP codes and are none: amounts with a unit, RFCs, Q.850 causes, warn-codes,
 * ports, and codes of other protocols.
 */
const otherNumbers = [
  /\b\d+(?:[.,]\d+)?\s?(?:to|or|and|-|–|bis|đến|a)\s?\d+\s?(?:ms|s|seconds?|minutes?|bytes?|hops?)\b/giu,
  /\b\d{3}\s?(?:ms|s|seconds?|minutes?|bytes?|kbit\/s|kHz|hops?|calls?|px|giây|mili ?giây|byte|segundos?|milisegundos?|bytes)(?!\p{L})/giu,
  /\b(?:RFC|HTTP|STUN|port|ports|puerto|cổng)\s\d{3,5}\b/giu,
  /\b(?:causes?|causas?|nguyên nhân|Q\.850|warn-codes?|warning|cảnh báo)\s(?:\p{L}+\s)?\d{1,3}(?:(?:,| and| or| y| o| và| hoặc|,? to)\s\d{1,3})*\b/giu,
];

/** The registered SIP codes that stand in prose without square brackets or backticks. */
export function findBareCodes(prose: string, codes: ReadonlySet<number>): number[] {
  const bare = [/`[^`]*`/g, /\[\d{3}\]/g, ...otherNumbers].reduce(
    (text, other) => text.replaceAll(other, ' '),
    prose,
  );
  const numbers = bare.match(/(?<![\p{L}\d.§:/#$€+-])\d{3}(?![\p{L}\d%:/]|[.,]\d)/gu) ?? [];
  // Beside the name of the Warning header field a number from 300 to 399 is a warn-code.
  const warns = /\bWarning\b/.test(prose);
  return numbers.map(Number).filter((code) => codes.has(code) && !(warns && Math.floor(code / 100) === 3));
}
