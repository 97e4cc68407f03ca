import type { Edges } from '@/lib/detect/read-edges';
import { allRules } from '@/lib/detect/rules/all-rules';
import type { Rule } from '@/lib/detect/rules/rule';

/** Edges remembered at a time; a log of random words must not fill the memory. */
const mostEdges = 20_000;

/**
 * Returns a function that gives the rules whose `left` and `right` hold. A log repeats the same few edges millions
 * of times, so each is tried once and remembered.
 */
export function ruleChooser(): (edges: Edges) => readonly Rule[] {
  const lefts = remember((left) => signature((rule) => !rule.left || rule.left.test(left)));
  const rights = remember((right) => signature((rule) => !rule.right || rule.right.test(right)));
  const both = new Map<string, readonly Rule[]>();
  return ({ left, right }) => {
    const leftRules = lefts(left);
    const rightRules = rights(right);
    const key = leftRules + rightRules;
    const known = both.get(key);
    if (known) return known;
    const chosen = allRules.filter((_, index) => leftRules[index] === '1' && rightRules[index] === '1');
    both.set(key, chosen);
    return chosen;
  };
}

/** One character for each rule. */
function signature(holds: (rule: Rule) => boolean): string {
  return allRules.map((rule) => (holds(rule) ? '1' : '0')).join('');
}

function remember(compute: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= mostEdges) known.clear();
    const value = compute(text);
    known.set(text, value);
    return value;
  };
}
