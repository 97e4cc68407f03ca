import type { Rule } from '@/lib/detect/rules/rule';

/** The rule that finds the values of a house's own keys, such as `myResult`; undefined where there are none. */
export function ownKeyRule(keys: readonly string[]): Rule | undefined {
  const name = ownKeyPattern(keys);
  if (name === undefined) return undefined;
  return {
    name: 'own-key',
    weight: 30,
    namesSip: true,
    anyNumber: true,
    left: new RegExp(`(?:^|[.-])(?:${name})["'\`\\])]{0,3}\\s{0,40}[:=>(|,]{0,3}\\s{0,3}["'\`([{]{0,2}$`),
  };
}

/** The keys as one part of a regular expression, the longest first. */
export function ownKeyPattern(keys: readonly string[]): string | undefined {
  if (keys.length === 0) return undefined;
  const longestFirst = keys.toSorted((a, b) => b.length - a.length);
  return longestFirst.map((key) => key.replaceAll(/[^\w]/g, '\\$&')).join('|');
}
