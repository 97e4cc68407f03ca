/** Whether a UTF-16 unit is a letter or digit of ASCII or an underscore. Past the end of a text it is NaN, and none. */
export function isWordUnit(unit: number): boolean {
  const letter = unit | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x5f;
}
