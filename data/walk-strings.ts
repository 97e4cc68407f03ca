export interface FoundString {
  /** The way to the string, as in `howToFix[2].text`. */
  path: string;
  text: string;
}

/** All strings inside a JSON value with the way to each. */
export function walkStrings(value: unknown, path = ''): FoundString[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => walkStrings(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => walkStrings(item, path ? `${path}.${key}` : key));
}
